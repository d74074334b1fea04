// Everything that `init` accepts, each in a process of its own, because a module is loaded once in a process.

import { execFileSync } from "node:child_process";
import { test } from "node:test";

const sources = {
  "nothing": "undefined",
  "a path": "file",
  "a file URL": "pathToFileURL(file)",
  "a file URL as a string": "pathToFileURL(file).href",
  "a data URL": "`data:application/wasm;base64,${readFileSync(file, 'base64')}`",
  "bytes": "readFileSync(file)",
  "an ArrayBuffer": "new Uint8Array(readFileSync(file)).buffer",
  "a response": "new Response(readFileSync(file), { headers: { 'content-type': 'application/wasm' } })",
  "a compiled module": "new WebAssembly.Module(readFileSync(file))",
};

for (const [name, source] of Object.entries(sources)) {
  test(`init takes ${name}`, () => {
    const program = `
      import { readFileSync } from "node:fs";
      import { createRequire } from "node:module";
      import { pathToFileURL } from "node:url";
      import { Engine, init } from "@cpd-project/cpd";
      const require = createRequire(import.meta.url);
      const file = require.resolve("@cpd-project/cpd/cpd_wasm_bg.wasm");
      await init(${source});
      Engine.load(readFileSync(require.resolve("@cpd-project/cpd/packs/us-ny-ctle.json"), "utf8")).free();`;
    const cwd = new URL("..", import.meta.url);
    execFileSync(process.execPath, ["--input-type=module", "--eval", program], { cwd });
  });
}
