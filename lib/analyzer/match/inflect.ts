// Forms that no rule of spelling gives. Only words that patterns use with `~`.
const irregular: Record<string, string[]> = {
  be: ['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being'],
  buy: ['buy', 'buys', 'bought', 'buying'],
  bring: ['bring', 'brings', 'brought', 'bringing'],
  catch: ['catch', 'catches', 'caught', 'catching'],
  choose: ['choose', 'chooses', 'chose', 'chosen', 'choosing'],
  come: ['come', 'comes', 'came', 'coming'],
  cut: ['cut', 'cuts', 'cutting'],
  do: ['do', 'does', 'did', 'done', 'doing'],
  drive: ['drive', 'drives', 'drove', 'driven', 'driving'],
  find: ['find', 'finds', 'found', 'finding'],
  get: ['get', 'gets', 'got', 'gotten', 'getting'],
  give: ['give', 'gives', 'gave', 'given', 'giving'],
  go: ['go', 'goes', 'went', 'gone', 'going'],
  grow: ['grow', 'grows', 'grew', 'grown', 'growing'],
  have: ['have', 'has', 'had', 'having'],
  hold: ['hold', 'holds', 'held', 'holding'],
  keep: ['keep', 'keeps', 'kept', 'keeping'],
  know: ['know', 'knows', 'knew', 'known', 'knowing'],
  lead: ['lead', 'leads', 'led', 'leading'],
  leave: ['leave', 'leaves', 'left', 'leaving'],
  lie: ['lie', 'lies', 'lied', 'lying'],
  lose: ['lose', 'loses', 'lost', 'losing'],
  make: ['make', 'makes', 'made', 'making'],
  meet: ['meet', 'meets', 'met', 'meeting'],
  pay: ['pay', 'pays', 'paid', 'paying'],
  put: ['put', 'puts', 'putting'],
  read: ['read', 'reads', 'reading'],
  rise: ['rise', 'rises', 'rose', 'risen', 'rising'],
  run: ['run', 'runs', 'ran', 'running'],
  say: ['say', 'says', 'said', 'saying'],
  see: ['see', 'sees', 'saw', 'seen', 'seeing'],
  sell: ['sell', 'sells', 'sold', 'selling'],
  send: ['send', 'sends', 'sent', 'sending'],
  show: ['show', 'shows', 'showed', 'shown', 'showing'],
  speak: ['speak', 'speaks', 'spoke', 'spoken', 'speaking'],
  spend: ['spend', 'spends', 'spent', 'spending'],
  steal: ['steal', 'steals', 'stole', 'stolen', 'stealing'],
  take: ['take', 'takes', 'took', 'taken', 'taking'],
  tell: ['tell', 'tells', 'told', 'telling'],
  think: ['think', 'thinks', 'thought', 'thinking'],
  throw: ['throw', 'throws', 'threw', 'thrown', 'throwing'],
  win: ['win', 'wins', 'won', 'winning'],
  write: ['write', 'writes', 'wrote', 'written', 'writing'],
};

const doubling =
  /^(?:[^aeiou]*[aeiou][bdgklmnprt]|.*(?:commit|admit|refer|prefer|occur|permit|submit|forget|begin|control|cancel|travel|regret|unplug))$/;

/**
 * Regular inflections of an English verb or noun (base, -s, -ed, -ing), or its irregular forms.
 * @param word lower-case base form
 */
export function inflect(word: string): string[] {
  const known = irregular[word];
  if (known) return known;
  if (/[^aeiou]y$/.test(word)) {
    const stem = word.slice(0, -1);
    return [word, `${stem}ies`, `${stem}ied`, `${word}ing`];
  }
  if (/(?:s|x|z|ch|sh)$/.test(word)) return [word, `${word}es`, `${word}ed`, `${word}ing`];
  if (/[^aeiouy]?e$/.test(word)) return [word, `${word}s`, `${word}d`, `${word.replace(/(?<!e)e$/, '')}ing`];
  if (doubling.test(word)) {
    const doubled = word + word.charAt(word.length - 1);
    return [word, `${word}s`, `${doubled}ed`, `${doubled}ing`];
  }
  return [word, `${word}s`, `${word}ed`, `${word}ing`];
}
