// Tells the service worker which files the page consists of.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";

import type { Plugin } from "vite";

/** After the build: puts the list of all files, and a version that changes with any of them, in front of the worker. */
export function offline(): Plugin {
  return {
    name: "offline",
    apply: "build",
    writeBundle({ dir = "dist" }) {
      const worker = join(dir, "worker.js");
      const all = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      const paths = all
        .map((entry) => join(entry.parentPath, entry.name))
        .filter((path) => path !== worker)
        .sort();
      const hash = createHash("sha256");
      for (const path of paths) hash.update(path.slice(dir.length)).update(readFileSync(path));
      const names = paths.map((path) => path.slice(dir.length + 1).replaceAll(sep, "/"));
      // By its folder: some servers redirect whoever asks for the name, and a redirected page cannot be kept.
      const files = names.map((name) => (name === "index.html" ? "./" : name));
      const page = { version: hash.digest("hex").slice(0, 16), files };
      writeFileSync(worker, `self.page = ${JSON.stringify(page)};\n${readFileSync(worker, "utf8")}`);
    },
  };
}
