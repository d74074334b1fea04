/**
 * Prints an HTML page of the library in a frame of its own. Nothing of the page can run: it has no script, and the frame
 * would not let it.
 */
export function print(page: string): void {
  document.querySelector("#report")?.remove();
  const frame = document.createElement("iframe");
  Object.assign(frame, { id: "report", srcdoc: page, title: document.title });
  frame.setAttribute("sandbox", "allow-same-origin allow-modals");
  frame.setAttribute("aria-hidden", "true");
  frame.tabIndex = -1;
  frame.addEventListener("load", () => {
    frame.contentWindow?.print();
    frame.dataset["state"] = "printed";
  });
  document.body.append(frame);
}
