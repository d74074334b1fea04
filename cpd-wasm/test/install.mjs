// Packs the package and installs it into this folder, so that the tests see what a user would get.

import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

const here = import.meta.dirname;
const out = join(here, "out");
const npm = (cwd, ...args) => execFileSync("npm", [...args, "--silent"], { cwd, stdio: ["ignore", "ignore", "inherit"] });

for (const old of ["out", "node_modules"]) rmSync(join(here, old), { recursive: true, force: true });
mkdirSync(out);
npm(join(here, ".."), "pack", "--pack-destination", out);
const [packed] = readdirSync(out);
renameSync(join(out, packed), join(out, "package.tgz"));
npm(here, "install", "--no-save", "--no-package-lock", "--offline", "./out/package.tgz");
