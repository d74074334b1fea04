// The service worker: keeps every file of the page, so that it works without a network and asks for nothing once it is
// loaded. It is told the files by the build.

export {};

declare const self: ServiceWorkerGlobalScope & {
  /** The files that the build has written, and a version that changes with any of them. */
  readonly page: { readonly version: string; readonly files: readonly string[] };
};

const prefix = "cpd-page-";
const kept = prefix + self.page.version;

self.addEventListener("install", (event) => event.waitUntil(keep()));
self.addEventListener("activate", (event) => event.waitUntil(takeOver()));
self.addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  if (method !== "GET" || !url.startsWith(self.registration.scope)) return;
  event.respondWith(answer(event.request, mode === "navigate"));
});

async function keep(): Promise<void> {
  const cache = await caches.open(kept);
  // Past the browser's own cache: what is kept must be what the build has written.
  await cache.addAll(self.page.files.map((file) => new Request(file, { cache: "no-cache" })));
}

/** The files of older versions go, and the page that is open is served from here at once. */
async function takeOver(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== kept);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function answer(request: Request, isNavigation: boolean): Promise<Response> {
  const cache = await caches.open(kept);
  const found = await cache.match(isNavigation ? "./" : request);
  return found ?? fetch(request);
}
