/** What the page's Content Security Policy asks for before an address becomes a worker. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

const ofThisSite = (address: string): string => {
  if (new URL(address, location.href).origin !== location.origin)
    throw new TypeError(`a worker of another site: ${address}`);
  return address;
};

const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy("aula-editor", {
  createScriptURL: ofThisSite,
});

/** Only this site's own files may become workers of the editor. */
export const trustedWorkerAddress = (address: string): string =>
  policy ? policy.createScriptURL(address) : ofThisSite(address);
