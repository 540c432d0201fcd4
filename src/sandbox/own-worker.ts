interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

/** The page's policy lets only this site's own files become a worker. `name` is what browsers call it. */
export function ownWorker(address: string, name: string): Worker {
  const own = new URL(address, location.href);
  if (own.origin !== location.origin) throw new TypeError(`not a file of this site: ${address}`);
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy(`aula-${name}`, { createScriptURL: (url) => url });
  return new Worker(policy ? policy.createScriptURL(own.href) : own.href, { type: "module", name });
}
