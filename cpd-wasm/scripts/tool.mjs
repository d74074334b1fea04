// Runs the command-line programs of the dev dependencies.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the npm package. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** Runs a program of a dependency with this Node, whatever the platform would make of its file. */
export function tool(dependency, program, ...args) {
  const folder = join(root, "node_modules", dependency);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = typeof bin === "string" ? bin : bin[program];
  execFileSync(process.execPath, [join(folder, file), ...args], { cwd: root, stdio: "inherit" });
}
