// Files never leave the machine, and the page works without a network once it is loaded.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { answered, host, languages, tabs, trySample, visit, write } from "./page.mjs";

const dist = join(import.meta.dirname, "..", "dist");

let here;

before(async () => {
  here = await host();
});
after(() => here?.stop());

/** Opens the page, and waits until it is kept on the device. */
async function visitKept(options = {}) {
  const visited = await visit(here, { ...options, offline: true });
  await visited.page.locator("#offline:not(:empty)").waitFor();
  await visited.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return visited;
}

/** Uses everything that there is: both tabs, every scheme, every pack, every language, a workbook, printing. */
async function useAll(page) {
  for (const tab of tabs) {
    await page.locator(`#tab-${tab}`).click();
    const panel = await trySample(page, tab);
    for (const id of await panel.locator("select option").evaluateAll((all) => all.map((one) => one.value))) {
      await panel.locator("select").selectOption(id);
      await panel.locator('.results[aria-busy="false"]').waitFor();
      assert.equal(await panel.locator(".failure").count(), 0, `${tab}, ${id}`);
    }
    await trySample(page, tab);
    for (const language of languages) {
      await page.locator("#language").selectOption(language);
      await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
    }
  }
  await page.locator("#tab-proposal").click();
  await Promise.all([page.waitForEvent("download"), page.locator("#panel-proposal button.workbook").click()]);
  await page.locator("#panel-proposal .results .buttons button").click();
  await page.locator("iframe#report[data-state=printed]").waitFor({ state: "attached" });
}

test("the policy of the page lets nothing out", () => {
  const html = readFileSync(join(dist, "index.html"), "utf8").replaceAll("&#39;", "'");
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)[1];
  const rules = Object.fromEntries(policy.split("; ").map((rule) => rule.split(/ (.*)/)));
  assert.equal(rules["default-src"], "'none'");
  assert.equal(rules["connect-src"], "'self'");
  assert.equal(rules["form-action"], "'none'");
  assert.equal(rules["script-src"], "'self' 'wasm-unsafe-eval'");
  assert.ok(!policy.includes("unsafe-inline") && !/https?:|\*/.test(policy), policy);
  // It comes before everything that it is about.
  assert.ok(html.indexOf("Content-Security-Policy") < html.indexOf("<script"));
});

test("once it is loaded, the page asks the network for nothing, whatever is done", async () => {
  const { page, context, requests } = await visitKept();
  const own = new URL(here.server.url).origin;
  const loaded = requests.length;
  here.server.asked.length = 0;
  await useAll(page);
  await write(page, '{ "id": "a secret" }');
  await answered(page);
  assert.deepEqual(here.server.asked, [], "the server was asked");
  const after = requests.slice(loaded);
  const elsewhere = requests.filter(
    (request) =>
      !["blob:", "about:"].includes(new URL(request.url()).protocol) && new URL(request.url()).origin !== own,
  );
  assert.deepEqual(
    elsewhere.map((request) => request.url()),
    [],
  );
  for (const request of after) assert.ok(request.method() === "GET" && request.postData() === null, request.url());
  await context.close();
});

test("while it is loaded, it asks only for its own files, and sends nothing", async () => {
  here.server.asked.length = 0;
  const { context, requests } = await visitKept();
  const files = readdirSync(dist, { recursive: true }).map((file) => `/${file}`);
  for (const path of here.server.asked) assert.ok(path === "/" || files.includes(path), path);
  for (const request of requests) assert.equal(request.method(), "GET");
  await context.close();
});

test("every file of the build is kept", () => {
  const worker = readFileSync(join(dist, "worker.js"), "utf8");
  const { files } = JSON.parse(/^self\.page = (.*);$/m.exec(worker)[1]);
  const built = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = built
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
    .filter((name) => name !== "worker.js");
  assert.deepEqual([...files].sort(), names.map((name) => (name === "index.html" ? "./" : name)).sort());
  assert.ok(files.some((file) => file.endsWith(".wasm")));
});

// The last, since it stops the server.
test("it works without a network, with all that is loaded on demand", async () => {
  const { page, context, complaints } = await visitKept();
  here.server.stop();
  await context.setOffline(true);
  await assert.rejects(fetch(here.server.url), "there is no server");
  await page.reload();
  await page.locator("#panel-proposal .results").waitFor();
  await useAll(page);
  assert.deepEqual(complaints, []);
  await context.close();
});
