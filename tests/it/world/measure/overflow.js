function (width) {
    const root = document.documentElement;
    const found = [];
    if (root.clientWidth > width) {
        found.push(`the page is laid out ${root.clientWidth} wide: has it no viewport?`);
    }
    if (root.scrollWidth > root.clientWidth) {
        found.push(`the page is ${root.scrollWidth} wide`);
        for (const element of document.body.querySelectorAll("*")) {
            const right = element.getBoundingClientRect().right + window.scrollX;
            if (right > root.clientWidth + 0.5) {
                found.push(`${element.outerHTML.slice(0, 80)} reaches to ${Math.round(right)}`);
            }
        }
    }
    return found;
}
