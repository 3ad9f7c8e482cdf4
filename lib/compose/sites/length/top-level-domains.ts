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
  'com|org|net|edu|gov|mil|int|info|biz|name|pro|mobi|jobs|museum|travel|aero|coop|asia|cat|tel|xxx|app|dev|page|web|blog|' +
  'shop|store|online|site|website|space|tech|cloud|digital|agency|studio|design|media|news|live|life|world|today|social|' +
  'club|community|events|email|link|click|top|xyz|icu|vip|wiki|one|art|music|film|video|photo|photos|pics|gallery|games|' +
  'game|fun|fan|fans|team|work|works|jobs|career|careers|academy|school|training|university|institute|foundation|charity|' +
  'ngo|ong|church|health|care|clinic|dental|fitness|yoga|restaurant|cafe|coffee|bar|pub|beer|wine|pizza|recipes|kitchen|' +
  'house|homes|estate|realty|rent|land|garden|green|eco|bio|energy|solar|auto|car|cars|bike|taxi|tours|holiday|hotel|' +
  'flights|zone|city|town|berlin|hamburg|koeln|bayern|wien|london|paris|nyc|tokyo|swiss|scot|wales|africa|finance|' +
  'financial|fund|money|bank|insurance|capital|ventures|partners|consulting|solutions|services|support|systems|software|' +
  'network|group|company|business|inc|ltd|llc|gmbh|law|legal|tax|accountants|marketing|sale|deals|gift|gifts|fashion|' +
  'style|beauty|jewelry|shoes|baby|family|love|dating|pet|vet|sport|football|golf|run|ski|surf|chat|forum|review|reviews|' +
  'guide|tips|how|new|now|guru|expert|ninja|rocks|cool|best|plus|zip|dog|foo|ink|press|pub|report|science|education|' +
  'engineering|build|builders|construction|tools|supply|parts|market|trade|trading|exchange|codes|computer|security|host|' +
  'hosting|domains|directory|center|international|global|earth';

/** A regular expression source: one top-level domain, longest match first not needed since a boundary follows it. */
export const topLevelDomain = `(?:${countries}|${generic}|xn--[a-z0-9-]+)`;
