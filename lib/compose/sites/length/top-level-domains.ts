/**
 * Endings that make a word with a dot a link although no scheme stands before it. Country codes are complete (IANA root
 * zone, 2026); of the generic ones those in wide use, which keeps this small: a rarer one counts as plain text until the
 * writer puts `https://` before it.
 */
const countries =
  'ac|ad|ae|af|ag|ai|al|am|ao|aq|ar|as|at|au|aw|ax|az|ba|bb|bd|be|bf|bg|bh|bi|bj|bm|bn|bo|br|bs|bt|bv|bw|by|bz|ca|cc|cd|' +
  'cf|cg|ch|ci|ck|cl|cm|cn|co|cr|cu|cv|cw|cx|cy|cz|de|dj|dk|dm|do|dz|ec|ee|eg|er|es|et|eu|fi|fj|fk|fm|fo|fr|ga|gb|gd|ge|' +
  'gf|gg|gh|gi|gl|gm|gn|gp|gq|gr|gs|gt|gu|gw|gy|hk|hm|hn|hr|ht|hu|id|ie|il|im|in|io|iq|ir|is|it|je|jm|jo|jp|ke|kg|kh|ki|' +
  'km|kn|kp|kr|kw|ky|kz|la|lb|lc|li|lk|lr|ls|lt|lu|lv|ly|ma|mc|md|me|mg|mh|mk|ml|mm|mn|mo|mp|mq|mr|ms|mt|mu|mv|mw|mx|my|' +
  'mz|na|nc|ne|nf|ng|ni|nl|no|np|nr|nu|nz|om|pa|pe|pf|pg|ph|pk|pl|pm|pn|pr|ps|pt|pw|py|qa|re|ro|rs|ru|rw|sa|sb|sc|sd|se|' +
  'sg|sh|si|sj|sk|sl|sm|sn|so|sr|ss|st|su|sv|sx|sy|sz|tc|td|tf|tg|th|tj|tk|tl|tm|tn|to|tr|tt|tv|tw|tz|ua|ug|uk|us|uy|uz|' +
  'va|vc|ve|vg|vi|vn|vu|wf|ws|ye|yt|za|zm|zw';

const generic =
  'com|org|net|edu|gov|mil|int|info|biz|name|pro|mobi|jobs|museum|travel|coop|cat|app|dev|page|blog|shop|store|online|' +
  'site|website|space|tech|cloud|digital|agency|studio|design|media|news|live|life|world|today|social|club|community|' +
  'events|email|link|click|top|xyz|wiki|one|art|music|film|video|photo|games|academy|school|foundation|health|care|' +
  'restaurant|cafe|coffee|bar|wine|house|land|garden|green|eco|bio|energy|solar|hotel|city|berlin|hamburg|koeln|wien|' +
  'london|paris|nyc|tokyo|swiss|africa|finance|bank|capital|ventures|consulting|solutions|services|systems|software|' +
  'network|group|company|inc|ltd|gmbh|legal|marketing|fashion|family|chat|forum|review|guide|expert|rocks|plus|zip|' +
  'report|science|education|tools|market|exchange|security|center|international|global|earth';

/** A regular expression source: one top-level domain, longest match first not needed since a boundary follows it. */
export const topLevelDomain = `(?:${countries}|${generic}|xn--[a-z0-9-]+)`;
