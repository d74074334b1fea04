// The page's Content Security Policy: it loads and runs what comes with it, and nothing else.

import { createHash } from "node:crypto";

import { AccreditationEngine, init } from "@cpd-project/cpd/accreditation";
import scheme from "@cpd-project/cpd/schemes/us-oh-ipdp.json" with { type: "json" };
import type { Plugin } from "vite";

/** Puts the policy into the built page; Vite's development server needs a laxer one, so that there is none. */
export function policy(): Plugin {
  return {
    name: "policy",
    apply: "build",
    transformIndexHtml: async () => {
      const content = rules(await reportStyle());
      const meta = { tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content } };
      return [{ ...meta, injectTo: "head-prepend" as const }];
    },
  };
}

function rules(reportStyle: string): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self' '${reportStyle}'`,
    "img-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** The hash of the report's style: the report is shown in a frame, which inherits the policy of the page. */
async function reportStyle(): Promise<string> {
  await init();
  const engine = AccreditationEngine.load(scheme);
  const proposal = { id: "p", of: "offering", provider: { id: "p", kind: "educator" } } as const;
  const report = engine.checkReport(proposal, undefined, "2026-01-01", "en");
  engine.free();
  const style = /<style>([^]*?)<\/style>/.exec(report)?.[1];
  if (style === undefined) throw new Error("the library's report has no style");
  return `sha256-${createHash("sha256").update(style).digest("base64")}`;
}
