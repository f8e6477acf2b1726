import type { Contrast } from './contrast';
import { ECONOMIC_CONTRASTS } from './economicContrasts';
import { SOCIAL_CONTRASTS } from './socialContrasts';

/** All contrasts; names carry what they say to each in this order. */
export const CONTRASTS: readonly Contrast[] = [...ECONOMIC_CONTRASTS, ...SOCIAL_CONTRASTS];
