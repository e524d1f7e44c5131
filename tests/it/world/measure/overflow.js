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
    for (const list of document.querySelectorAll(".list")) {
        const end = list.getBoundingClientRect().right;
        for (const element of list.querySelectorAll("a, button, label, bdi, input")) {
            const right = element.getBoundingClientRect().right;
            if (right > end + 0.5) {
                found.push(`${element.outerHTML.slice(0, 80)} stands ${Math.round(right - end)} beyond its list`);
            }
        }
    }
    return found;
}
