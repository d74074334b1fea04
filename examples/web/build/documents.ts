// What comes with the library, as the module `virtual:documents`: the id and the name of each scheme, pack and framework,
// which the page lists at once, and the document itself, which is loaded when it is asked for. A new document of the
// library appears on the page by itself.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { Plugin } from "vite";

const library = join(import.meta.dirname, "..", "node_modules", "@cpd-project", "cpd");
const name = "virtual:documents";

export function documents(): Plugin {
  return {
    name: "documents",
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load(id) {
      if (id !== `\0${name}`) return undefined;
      const lists = ["schemes", "packs", "frameworks"].map((folder) => `export const ${folder} = ${list(folder)};`);
      return lists.join("\n");
    },
  };
}

function list(folder: string): string {
  const files = readdirSync(join(library, "pkg", folder)).sort();
  const entries = files.map((file) => {
    const { id, name, frameworks = [] } = JSON.parse(readFileSync(join(library, "pkg", folder, file), "utf8"));
    const load = `() => import("@cpd-project/cpd/${folder}/${file}").then((document) => document.default)`;
    return `{ id: ${JSON.stringify(id)}, name: ${JSON.stringify(name)}, frameworks: ${JSON.stringify(frameworks)}, load: ${load} }`;
  });
  return `[${entries.join(",\n")}]`;
}
