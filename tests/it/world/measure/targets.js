function () {
    const smallest = 43.5;
    const found = [];
    const all = "a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button]";
    for (const element of document.querySelectorAll(all)) {
        if (!element.checkVisibility({ visibilityProperty: true })) continue;
        // A link in a sentence is as high as its line.
        const inText = getComputedStyle(element).display === "inline" && element.tagName === "A"
            && [...element.parentElement.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
        if (inText) continue;
        // Touching a label touches what it names.
        const boxes = [element, ...(element.labels ?? [])].map((touched) => touched.getBoundingClientRect());
        if (boxes.every((box) => box.right <= 0 || box.bottom + window.scrollY <= 0)) continue;
        if (!boxes.some((box) => box.width >= smallest && box.height >= smallest)) {
            const box = boxes[0];
            found.push(`${element.outerHTML.slice(0, 80)} is ${Math.round(box.width)} by ${Math.round(box.height)}`);
        }
    }
    return found;
}
