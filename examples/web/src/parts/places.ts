// Where a JSON Pointer points in the text of a document. The text may be broken: what stands before the break is found.

/** From one position of a text to before another. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Finds the values of a JSON text by their pointers. What is missing is found where it belongs. */
export function places(text: string): (pointer: string) => Range {
  const found = scan(text);
  return (pointer) => {
    const value = found.get(pointer);
    if (value !== undefined && pointer !== "") return value;
    for (let parent = pointer; ; parent = parent.slice(0, parent.lastIndexOf("/"))) {
      const container = found.get(parent);
      // The bracket that opens what it belongs in: the whole of it would mark what is not wrong.
      if (container !== undefined) return { start: container.start, end: container.start + 1 };
      if (parent === "") return { start: 0, end: 0 };
    }
  };
}

/** Where a value begins: all of it, or the bracket that opens an object or a list, so that a mark does not cover a page. */
export function beginning(text: string, { start, end }: Range): Range {
  return { start, end: "{[".includes(text[start] ?? " ") ? start + 1 : end };
}

/** The position of a line and a column of UTF-8 bytes, both from 1. */
export function position(text: string, line: number, column: number): number {
  let at = 0;
  for (let one = 1; one < line; one += 1) {
    const end = text.indexOf("\n", at);
    if (end === -1) return text.length;
    at = end + 1;
  }
  for (let bytes = 1; bytes < column && at < text.length && text[at] !== "\n";) {
    const code = text.codePointAt(at) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    at += code < 0x10000 ? 1 : 2;
  }
  return at;
}

/** An object or a list that is not closed yet: which member comes next. */
interface Open {
  readonly pointer: string;
  readonly start: number;
  /** The number of the next item of a list; of an object none. */
  item: number | undefined;
  /** The name of an object's member whose value comes next. */
  name: string | undefined;
}

/** The library refuses what is nested deeper, so that there is nothing to be found in it. */
const DEEPEST = 200;

const token = /\s*(?:([[\]{},:])|("(?:[^"\\]|\\.)*")|([^\s[\]{},:"]+))/y;

function scan(text: string): Map<string, Range> {
  const found = new Map<string, Range>();
  const open: Open[] = [];
  let end = 0;
  const here = (): string => {
    const inner = open.at(-1);
    if (inner === undefined) return "";
    const member = inner.item === undefined ? (inner.name ?? "") : String(inner.item);
    return `${inner.pointer}/${member.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  };
  token.lastIndex = 0;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [, mark, string, literal] = match;
    const start = token.lastIndex - (mark ?? string ?? literal ?? "").length;
    end = token.lastIndex;
    const inner = open.at(-1);
    if (open.length > DEEPEST) break;
    if (mark === "{" || mark === "[") {
      open.push({ pointer: here(), start, item: mark === "[" ? 0 : undefined, name: undefined });
    } else if (mark === "}" || mark === "]") {
      const closed = open.pop();
      if (closed !== undefined) found.set(closed.pointer, { start: closed.start, end });
    } else if (mark === ",") {
      if (inner?.item !== undefined) inner.item += 1;
      else if (inner !== undefined) inner.name = undefined;
    } else if (mark === undefined) {
      if (string !== undefined && inner !== undefined && inner.item === undefined && inner.name === undefined) {
        inner.name = unquoted(string);
      } else {
        found.set(here(), { start, end });
      }
    }
  }
  // What a broken text leaves open ends with what could be read.
  for (const { pointer, start } of open) found.set(pointer, { start, end });
  return found;
}

function unquoted(string: string): string {
  try {
    return JSON.parse(string) as string;
  } catch {
    return string.slice(1, -1); // a character that JSON has to escape
  }
}
