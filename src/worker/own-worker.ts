interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

/**
 * The page's policy lets only this site's own files become a worker, and asks for an address that says so.
 * @param name what browsers call the policy
 * @throws TypeError for an address of another origin
 */
export function trustedAddress(address: string, name: string): string {
  const own = new URL(address, location.href);
  if (own.origin !== location.origin) throw new TypeError(`not a file of this site: ${address}`);
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy(`aula-${name}`, { createScriptURL: (url) => url });
  return policy ? policy.createScriptURL(own.href) : own.href;
}

/** Opens a worker of this site's own files. `name` is what browsers call it. */
export const ownWorker = (address: string, name: string): Worker =>
  new Worker(trustedAddress(address, name), { type: "module", name });
