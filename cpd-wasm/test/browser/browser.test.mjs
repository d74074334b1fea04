// The packed package in headless Chromium: without a bundler, with Vite, and with esbuild. Each page shows a statement
// and runs the shared cases.

import assert from "node:assert/strict";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { after, before, test } from "node:test";

import { Engine, init } from "@cpd-project/cpd";
import * as esbuild from "esbuild";
import { chromium } from "playwright-core";
import * as vite from "vite";

import {
  accreditationCaseFiles, allocationCaseFiles,
  answeredCase,
  caseFiles,
  packText,
  programmeCaseFiles,
  spreadsheetFiles,
} from "../files.mjs";
import { html } from "./html.mjs";
import { launch } from "./launch.mjs";
import { serve } from "./server.mjs";

const project = join(import.meta.dirname, "..");
const pages = join(project, "out", "pages");
const files = caseFiles();
const programmeFiles = programmeCaseFiles();
const accreditationFiles = accreditationCaseFiles();
const allocationFiles = allocationCaseFiles();
const sheetFiles = spreadsheetFiles();
const shown = answeredCase("us-ny-ctle");
const questions = JSON.stringify({ shown, files, programmeFiles, accreditationFiles, allocationFiles, sheetFiles });

// What the README promises to be enough. The nonce lets in the import map of the page without a bundler.
const policy = "default-src 'self'; script-src 'self' 'nonce-map' 'wasm-unsafe-eval'; style-src 'unsafe-inline'; img-src data:";

let browser;
let server;

before(async () => {
  rmSync(pages, { recursive: true, force: true });
  await init();
  server = await serve(project, { "content-security-policy": policy });
  browser = await launch(chromium);
});

after(async () => {
  await browser?.close();
  server?.stop();
});

/** Makes the folder of a page. Its questions are beside it, or where a bundler takes them from. */
function makePage(name, page, questionFolder = "") {
  const folder = join(pages, name);
  mkdirSync(join(folder, questionFolder), { recursive: true });
  writeFileSync(join(folder, "index.html"), page);
  writeFileSync(join(folder, questionFolder, "questions.json"), questions);
  return folder;
}

/** Opens a page, waits until it is done, and checks everything that it shows. */
async function check(name, url) {
  const complaints = [];
  const page = await browser.newPage({ viewport: { width: 900, height: 700 } });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("requestfailed", (request) => complaints.push(`${request.url()}: ${request.failure()?.errorText}`));
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.url()}: ${response.status()}`);
  });
  try {
    await page.goto(url);
    const done = page.locator("body[data-state=done]").waitFor({ timeout: 60_000 });
    await done.catch((error) => assert.fail([error.message, ...complaints].join("\n")));
    await page.screenshot({ path: join(project, "out", `${name}.png`), fullPage: true });

    const engine = Engine.load(packText("us-ny-ctle"));
    assert.equal(await page.textContent("#outcome"), shown.expect.outcome);
    for (const language of ["en", "lo"]) {
      const text = engine.statementText(shown.record, shown.on, language);
      assert.equal(await page.textContent(`#${language}`), text, "the browser says what Node says");
    }
    const all = [...files, ...programmeFiles, ...accreditationFiles, ...allocationFiles];
    const cases = all.reduce((sum, file) => sum + file.cases.length, sheetFiles.length);
    assert.deepEqual(await page.locator("#cases .failed").allTextContents(), []);
    assert.equal(await page.locator("#cases .passed").count(), cases);
    assert.deepEqual(complaints, []);
  } finally {
    await page.close();
  }
}

test("without a bundler", async () => {
  const folder = "/node_modules/@cpd-project/cpd";
  const { name, exports } = JSON.parse(readFileSync(join(project, folder, "package.json"), "utf8"));
  const parts = ["accreditation", "advice", "allocation", "application", "programme", "registry", "spreadsheet"];
  const entries = [".", ...parts.map((part) => `./${part}`)];
  const imports = {
    ...Object.fromEntries(entries.map((one) => [posix.join(name, one), posix.join(folder, exports[one].default)])),
    [`${name}/packs/`]: `${folder}/pkg/packs/`,
  };
  const map = `<script type="importmap" nonce="map">${JSON.stringify({ imports })}</script>`;
  makePage("plain", html("/browser/entry.mjs", map));
  await check("plain", `${server.url}/out/pages/plain/`);
});

test("with Vite, built and under its development server", async () => {
  const root = makePage("vite", html("/entry.mjs"), "public");
  writeFileSync(join(root, "entry.mjs"), 'import "../../../browser/entry.mjs";\n');
  const config = { root, base: "./", configFile: false, logLevel: "warn" };

  await vite.build(config);
  await check("vite-build", `${server.url}/out/pages/vite/dist/`);

  // The page's code stands outside its folder, because all pages share it.
  const options = { host: "127.0.0.1", port: 0, hmr: false, fs: { allow: [project] } };
  const development = await vite.createServer({ ...config, cacheDir: join(root, "cache"), server: options });
  try {
    await development.listen();
    await check("vite-development", development.resolvedUrls.local[0]);
  } finally {
    await development.close();
  }
});

test("with esbuild", async () => {
  const outdir = makePage("esbuild", html("entry.esbuild.js"));
  const entryPoints = [join(project, "browser", "entry.esbuild.mjs")];
  await esbuild.build({ entryPoints, outdir, bundle: true, minify: true, format: "esm", loader: { ".wasm": "file" } });
  await check("esbuild", `${server.url}/out/pages/esbuild/`);
});
