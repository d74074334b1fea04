import { defineConfig } from "vite";

import { documents } from "./build/documents.ts";
import { offline } from "./build/offline.ts";
import { policy } from "./build/policy.ts";

export default defineConfig({
  base: "./", // the page works in any folder of any server
  plugins: [documents(), policy(), offline()],
  // Nothing becomes a `data:` address: the page's policy allows none, and a file of its own can be kept for offline use.
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { page: "index.html", worker: "src/offline/worker.ts" },
      output: { entryFileNames: ({ name }) => (name === "worker" ? "worker.js" : "assets/[name]-[hash].js") },
    },
  },
});
