// Reading the files that somebody chooses. Nothing is read of a file that is too large, so that the page never freezes.

/** Why a text was not taken. */
export type Refusal =
  | { readonly refused: "tooLarge"; readonly most: number }
  | { readonly refused: "notText" | "fileFailed" | "loadFailed" };

/** The bytes of a file of at most so many bytes. */
export async function readBytes(file: File, most: number): Promise<Uint8Array | Refusal> {
  if (file.size > most) return { refused: "tooLarge", most };
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return { refused: "fileFailed" };
  }
}

/** The text of a file of at most so many bytes. */
export async function readText(file: File, most: number): Promise<string | Refusal> {
  const bytes = await readBytes(file, most);
  if (!(bytes instanceof Uint8Array)) return bytes;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { refused: "notText" };
  }
}

/** A size in words that every language writes alike. */
export function inMegabytes(bytes: number): string {
  return `${bytes / 1_000_000} MB`;
}

/** A hidden input that opens the browser's choice of a file. */
export function fileInput(accept: string, chosen: (file: File) => void): HTMLInputElement {
  const input = document.createElement("input");
  Object.assign(input, { type: "file", accept, hidden: true });
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    // Emptied, so that the same file can be chosen again after it was changed.
    input.value = "";
    if (file !== undefined) chosen(file);
  });
  return input;
}

/** Lets files be dropped on a part of the page. */
export function acceptDrops(area: HTMLElement, dropped: (file: File) => void): void {
  const over = (is: boolean) => area.classList.toggle("dropping", is);
  area.addEventListener("dragover", (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    over(true);
  });
  area.addEventListener("dragleave", (event) => {
    if (!(event.relatedTarget instanceof Node && area.contains(event.relatedTarget))) over(false);
  });
  area.addEventListener("drop", (event) => {
    over(false);
    const file = event.dataTransfer?.files[0];
    if (file === undefined) return;
    event.preventDefault();
    dropped(file);
  });
}

/** Gives somebody a file, to be saved where they like. */
export function saveFile(content: string | Uint8Array<ArrayBuffer>, type: string, name: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
