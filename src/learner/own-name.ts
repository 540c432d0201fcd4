import { siteAddress } from "../i18n/address.ts";

/**
 * A name of this copy of the site: several may lie on one origin, where databases, channels, locks and
 * keys are everybody's.
 */
export const ownName = (name: string): string => `${name} ${siteAddress()}`;
