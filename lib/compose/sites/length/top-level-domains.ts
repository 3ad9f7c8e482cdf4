/**
 * Endings that make a word with a dot a link although no scheme stands before it. Country codes are complete (IANA root
 * zone, 2026) and stand by their first letter; of the generic ones those in wide use, which keeps this small: a rarer one
 * counts as plain text until the writer puts `https://` before it.
 */
const countries =
  'a[c-gilmoq-uwxz]|b[abd-jmnorstvwyz]|c[acdf-ik-oru-z]|d[ejkmoz]|e[cegr-u]|f[ijkmor]|g[abd-ilmnp-uwy]|h[kmnrtu]|' +
  'i[del-oq-t]|j[emop]|k[eghimnprwyz]|l[abcikr-vy]|m[acdeghk-z]|n[acefgilopruz]|om|p[ae-hk-nrstwy]|qa|r[eosuw]|' +
  's[a-eg-or-vxyz]|t[cdfghj-ortvwz]|u[agksyz]|v[aceginu]|w[fs]|y[et]|z[amw]';

const generic =
  'com|org|net|edu|gov|info|biz|name|pro|travel|app|dev|page|blog|shop|store|online|' +
  'site|website|space|tech|cloud|digital|agency|studio|design|media|news|live|life|world|today|social|club|community|' +
  'events|email|link|click|top|xyz|wiki|one|art|music|film|video|photo|games|academy|school|foundation|health|care|' +
  'restaurant|cafe|coffee|bar|wine|green|eco|bio|energy|hotel|city|berlin|' +
  'london|paris|finance|bank|consulting|solutions|services|systems|software|' +
  'network|group|company|inc|legal|marketing|family|chat|forum|review|guide|expert|' +
  'report|science|education|tools|market|exchange|security|center|international|global|earth';

/** A regular expression source: one top-level domain, longest match first not needed since a boundary follows it. */
export const topLevelDomain = `(?:${countries}|${generic}|xn--[a-z0-9-]+)`;
