// How long it takes from the start of the navigation to the first finding, how many bytes that loads, and how long a check
// takes once the module is there: `npm run bench`, after `npm run build`. Medians of 9, on the machine that it runs on.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import { AccreditationEngine, init } from "@cpd-project/cpd/accreditation";
import framework from "@cpd-project/cpd/frameworks/cambodia-tps.json" with { type: "json" };
import scheme from "@cpd-project/cpd/schemes/cambodia.json" with { type: "json" };

import { host } from "../test/page.mjs";

const RUNS = 9;
const project = join(import.meta.dirname, "..");
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const milliseconds = (number) => `${number.toFixed(number < 10 ? 2 : 0)} ms`;

/** Notes when the first finding is on the screen. */
function note() {
  new MutationObserver((_, observer) => {
    if (document.querySelector(".findings li") === null) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => (globalThis.seen = performance.now())));
  }).observe(document, { childList: true, subtree: true });
}

/** A visit with nothing kept: the time to the first finding, and the files that were asked for until then. */
async function visit({ browser, server }) {
  const context = await browser.newContext({ serviceWorkers: "block", locale: "en" });
  const page = await context.newPage();
  await page.addInitScript(note);
  server.asked.length = 0;
  await page.goto(`${server.url}/?sample`);
  await page.waitForFunction(() => globalThis.seen !== undefined);
  const time = await page.evaluate(() => globalThis.seen);
  const files = [...server.asked];
  await context.close();
  return { time, files };
}

const here = await host();
await visit(here); // the browser's own start
const visits = [];
for (let run = 0; run < RUNS; run += 1) visits.push(await visit(here));
await here.stop();
const content = (path) => readFileSync(join(project, "dist", path.replace(/\?.*/, "") === "/" ? "index.html" : path));
const sizes = (paths) => {
  const contents = paths.map(content);
  const sum = (lengths) => Math.round(lengths.reduce((all, one) => all + one, 0) / 1000);
  return `${sum(contents.map((one) => one.length))} KB in ${contents.length} files, ${sum(contents.map((one) => gzipSync(one).length))} KB with gzip`;
};
console.log(`from navigation to the first finding: ${milliseconds(median(visits.map(({ time }) => time)))}`);
console.log(`loaded until then: ${sizes(visits[0].files)}`);
const all = readdirSync(join(project, "dist"), { recursive: true, withFileTypes: true }).filter((entry) =>
  entry.isFile(),
);
console.log(
  `kept for offline use: ${sizes(all.map((entry) => join(entry.parentPath, entry.name).slice(join(project, "dist").length)))}`,
);

await init();
const records = join(project, "..", "..", "cpd-cli", "tests", "records");
const [proposal, registry] = ["proposal.json", "registry.json"].map((name) =>
  readFileSync(join(records, name), "utf8"),
);
const engine = AccreditationEngine.load(scheme, [framework]);
const check = () => {
  const start = performance.now();
  engine.checkSentences(proposal, registry, "2026-01-20", "lo");
  return performance.now() - start;
};
console.log(`the first check in WASM: ${milliseconds(check())}`);
console.log(`a check in WASM afterwards: ${milliseconds(median(Array.from({ length: RUNS }, check)))}`);
