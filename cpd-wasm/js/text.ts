/** A document as JSON text. */
export function text(document: object | string): string {
  // A program without types may pass nothing at all, which JSON has no text for: then the problem is a missing document.
  return typeof document === "string" ? document : (JSON.stringify(document) ?? "null");
}

/** Several documents as JSON Lines. */
export function lines(documents: readonly object[] | string): string {
  return typeof documents === "string" ? documents : documents.map(text).join("\n");
}

/** The same of a document that may be left out. */
export function textIfGiven(document: object | string | undefined): string | undefined {
  return document === undefined ? undefined : text(document);
}
