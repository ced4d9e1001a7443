/**
 * The worker of a site that keeps nothing on devices, published at the address of the one that
 * does: a browser that has that one gets this in its place, and with it loses all that it kept.
 * Plain text, so that it can be published without being built.
 */
export const removedWorker = `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(leave()));
async function leave() {
  const name = 'ngoai-tuyen ' + new URL(self.registration.scope).pathname;
  await caches.delete(name);
  await new Promise((done) => {
    const leaving = indexedDB.deleteDatabase(name);
    leaving.onsuccess = leaving.onerror = leaving.onblocked = done;
  });
  await self.registration.unregister();
}
`;
