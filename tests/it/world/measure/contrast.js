function () {
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    // Whatever way a colour is written, a pixel of it is red, green, blue and alpha.
    const pixel = (colour) => {
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
        return { r, g, b, a: a / 255 };
    };
    const over = (top, below) => {
        const mix = (channel) => top[channel] * top.a + below[channel] * (1 - top.a);
        return { r: mix("r"), g: mix("g"), b: mix("b"), a: 1 };
    };
    const luminance = (colour) => {
        const linear = (value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
        return 0.2126 * linear(colour.r) + 0.7152 * linear(colour.g) + 0.0722 * linear(colour.b);
    };
    const ratio = (one, other) => {
        const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
        return (light + 0.05) / (dark + 0.05);
    };
    // The page's own ground, which is dark where the page says that it can be.
    const probe = document.documentElement.appendChild(document.createElement("div"));
    probe.style.setProperty("background-color", "Canvas", "important");
    const ground = pixel(getComputedStyle(probe).backgroundColor);
    probe.remove();

    const found = [];
    const controls = ["INPUT", "TEXTAREA", "SELECT"];
    for (const element of document.body.querySelectorAll("*")) {
        const holdsText = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
        if (!holdsText && !controls.includes(element.tagName)) continue;
        if (["checkbox", "radio", "hidden", "range", "file"].includes(element.type)) continue;
        if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
        const box = element.getBoundingClientRect();
        if (box.width <= 1 || box.height <= 1 || element.closest(":disabled, option, script, style, noscript")) continue;
        const style = getComputedStyle(element);
        const layers = [];
        let opacity = 1;
        let onPicture = false;
        for (let at = element; at; at = at.parentElement) {
            const here = getComputedStyle(at);
            opacity *= Number(here.opacity);
            const layer = pixel(here.backgroundColor);
            layers.push(layer);
            onPicture ||= here.backgroundImage !== "none" && !controls.includes(at.tagName);
            if (layer.a === 1 || onPicture) break;
        }
        const name = (element.textContent.trim() || element.outerHTML).slice(0, 60);
        if (onPicture) {
            found.push(`"${name}" stands on a picture, which cannot be measured`);
            continue;
        }
        const background = layers.reduceRight((below, layer) => over(layer, below), ground);
        const colour = pixel(style.color);
        const seen = over({ ...colour, a: colour.a * opacity }, background);
        const size = parseFloat(style.fontSize);
        const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
        const reached = ratio(seen, background);
        if (reached < (large ? 3 : 4.5)) {
            found.push(`"${name}" has a contrast of ${reached.toFixed(2)}`);
        }
    }
    return found;
}
