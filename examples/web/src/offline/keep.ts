/** Starts the service worker that keeps the page for offline use; `ready` is called when everything is kept. */
export async function keepForOffline(ready: () => void): Promise<void> {
  // Under Vite's development server there is no worker, and browsers have none without a secure connection.
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  try {
    await navigator.serviceWorker.register("./worker.js");
    await navigator.serviceWorker.ready;
    ready();
  } catch {
    // The browser does not allow it, as some do in private windows: the page works as long as it is open.
  }
}
