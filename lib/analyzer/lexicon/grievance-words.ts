import type { Lexicon } from '../match/matcher.ts';

const list = (words: string) => words.split(/\s+/).filter(Boolean);

/** Words of complaint, contempt and trouble: what a quarrel in public is made of. */
export const grievanceWords: Lexicon = {
  // A judgement that leaves nothing to talk about.
  awful: list(`
    awful terrible horrible horrid horrendous horrific appalling atrocious abysmal dreadful disgusting disgraceful
    pathetic ridiculous unacceptable useless hopeless shambolic shameful abhorrent deplorable outrageous lousy crappy
    shitty rubbish garbage diabolical despicable laughable inexcusable unforgivable incompetent unprofessional
    dishonest worthless inept woeful ludicrous farcical absurd shoddy shady vile insulting infuriating sickening
    disrespectful rude miserable craptastic crap trash godawful pitiful worst inadequate hateful
  `),
  // A judgement that can still be answered.
  poor: list(`
    poor bad slow dirty filthy disappointing frustrating annoying unhelpful confusing misleading unfair subpar
    substandard mediocre unreliable unclear unresponsive sloppy inconsistent broken faulty defective damaged
    crazy dead lame weak stupid unfriendly inaccurate wrong cold stale soggy rotten expired unsafe cheap overpriced
    uncalled disorganised disorganized disorganisation disorganization unprofessionally poorly badly bummer creepy creepiest desperate dodgy
    nasty clunky buggy glitchy laggy flaky messy careless clueless hostile discriminatory fraudulent
  `),
  upset: list(`
    disappointed frustrated annoyed unhappy angry furious livid fuming upset disgusted irritated outraged appalled
    aggravated devastated stranded fed gutted raging seething mad enraged insulted offended shocked stunned
    heartbroken exhausted aggravating infuriated displeased dissatisfied dismayed pissed sick tired bummed sad
  `),
  // What one is served by: the thing a judgement falls on.
  service: list(`
    service services support experience company companies airline airlines staff team driver drivers agent agents website
    site app delivery product products policy policies shop store branch courier seller bank provider network system process
    management communication attitude care business brand customer employees crew hotel restaurant food
    connection internet signal software update line quality job treatment organisation organization operation
    response rep reps representative representatives manager managers helpline helpdesk carrier attendant attendants
  `),
  mess: list(`
    joke nightmare disaster mess shambles farce fiasco debacle disgrace scam ripoff fraud circus travesty catastrophe
    insult sham fail failure letdown con cesspit trainwreck robbery torture hell shitshow clusterfuck embarrassment
  `),
  // What went wrong, as something done to the writer or theirs.
  harm: list(`
    cancelled canceled cancelling canceling delayed delaying delays delay lost losing ignored ignoring refused refusing
    charged charging overcharged rejected rejecting denied denying failed failing failure crashed crashing frozen freezing
    damaged damaging stolen missing stuck stranded disconnected dropped banned suspended disabled locked deleted
    misplaced mishandled mistreated scammed cheated ripped robbed bumped denied declined hacked misled cheating
    screwed messed ruined wasted broke broken smashed leaking leaked outage outages glitch glitches cancellation
    cancellations complaint complaints issue issues problem problems error errors bug bugs unable bounced blocked kicked hung
    wrongly wrongfully mistakenly unjustly unfairly incorrect incorrectly overbooked rude hidden scam fail fails
  `),
  clock: list(
    'seconds minutes mins min minute hours hour hrs hr days day weeks week wks months month years year yrs ages',
  ),
  // Denial in any usual spelling.
  not: list(`
    not never no don't dont doesn't doesnt didn't didnt can't cant cannot couldn't couldnt won't wont wouldn't wouldnt
    isn't isnt aren't arent wasn't wasnt weren't weren't haven't havent hasn't hasnt hadn't hadnt shouldn't ain't without
    cannot unable refuses refused fails failed
  `),
  nobody: list('nobody noone none'),
  insult: list(`
    idiot idiots moron morons clown clowns liar liars thief thieves crook crooks scammer scammers fraudster fraudsters
    hypocrite hypocrites coward cowards jerk jerks loser losers imbecile imbeciles zombie zombies redneck rednecks
    snowflake snowflakes bigot bigots scum parasite parasites muppet muppets bully bullies quack quacks shill shills thug
    thugs troll trolls cretin cretins fool fools lowlife lowlifes scumbag scumbags dumbass dumbasses asshole assholes
    arsehole arseholes bastard bastards bitch bitches prick pricks wanker wankers twat twats dickhead dickheads douchebag
    racist racists fascist fascists nazi nazis sheeple dimwit dimwits dunce airhead nitwit halfwit buffoon buffoons
    lunatic lunatics nutjob nutjobs wingnut wingnuts moonbat crybaby crybabies traitor traitors motherfucker
    motherfuckers bum bums ingrate ingrates vultures leeches criminals slimeball weasel weasels
  `),
  belittling: list(`
    stupid dumb dumbest stupidest ignorant clueless brainless idiotic moronic delusional hypocritical corrupt greedy
    arrogant lazy spineless gutless heartless soulless brainwashed deluded uneducated illiterate inbred spoiled entitled
    pathetic hateful gullible shameless two-faced self-righteous smug petty
  `),
  profane: list(`
    fuck fucks fucked fucking fuckin fucker fckn fkn fking effing freaking frickin shit shitty shite bullshit bollocks wtf
    goddamn goddamned damn damned dammit damnit piss pissed arse ass asshole bastard bitch crap bloody fuming stfu ffs
    shithole horseshit fuckoff gtfo sodding bs
  `),
  'profane-adverb': list(
    'fucking fuckin fckn fkn fking effing freaking frickin goddamn damn damned bloody sodding',
  ),
  // Whole groups spoken of as one.
  camp: list(`
    liberals conservatives republicans democrats socialists communists leftists rightists lefties tories labour
    feminists millennials boomers immigrants migrants politicians bankers landlords elites elitists activists vegans
    atheists christians muslims jews whites blacks americans europeans russians chinese mexicans scientists journalists
    libs dems progressives alarmists deniers globalists environmentalists men women teachers unions bureaucrats lawyers
    supporters fans voters haters recruiters marketers customers
  `),
  // What somebody unnamed is taken to task for.
  misdeed: list(`
    park parks parked parking block blocks blocked blocking keyed scratched slam slams slammed dump dumps dumped dumping steal
    steals stole nicked swiped pinched robbed take takes took eat eats ate leave leaves left throw throws threw chucked put puts
    putting smoke smokes smoked spat honked beeped hooted shout shouts shouted yelled screamed swore complain complains
    complained report reports reported pushed shoved kick kicks kicked hit cut cuts cutting overtook tailgate tailgates
    tailgated cheated lied lies ghost ghosted ignore ignores ignored blanked gossip gossiped copied deleted unfollowed unfriended
    microwave microwaved smashed broke break breaks ruin ruins ruined let lets allow allows keep keeps kept think thinks refuse
    refuses refused scratched egged vandalised vandalized trashed hacked scammed promised laughed mocked
    couldn't can't cannot didn't doesn't don't won't never
  `),
  // Who may have wronged one: the people and houses of daily life.
  role: list(`
    boss bosses manager managers supervisor landlord landlady landlords coach teacher headteacher headmaster receptionist dentist
    doctor surgeon consultant nurse garage mechanic builder builders plumber electrician fitter fitters roofer agent agency
    neighbour neighbours neighbor neighbors flatmate roommate housemate ex husband wife boyfriend girlfriend partner brother
    sister cousin in-law law stepmother stepfather committee chairman chair board council councillor mp minister mayor club
    company firm employer recruiter recruiters hr client clients customer customers colleague colleagues coworker coworkers
    driver waiter waitress chef bouncer referee umpire insurer insurance bank school university lecturer professor photographer
    courier staff team producer editor publisher label promoter venue solicitor lawyer accountant seller dealer contractor
  `),
  // What they did to one.
  wronged: list(`
    blamed blames laughed mocked mocks humiliated humiliates insulted insults threatened threatens bullied bullies lied lies cheated
    cheats robbed scammed ghosted ghosts ignored ignores betrayed backstabbed belittled belittles patronised patronized undermined
    undermines sacked fired dumped benched evicted kicked threw throws screamed shouted yelled swore spat stole steals conned
    overcharged underpaid underpays sabotaged accused accuses abandoned excluded gaslit gaslights exploits exploited harassed
    manipulated smeared slandered stiffed snubbed snubs blanked dismissed bullshitted fobbed
  `),
  // What people are called who ask for something.
  reproach: list(`
    difficult awkward lazy aggressive emotional crazy unprofessional dramatic sensitive bitter jealous toxic selfish
    ungrateful overreacting unreasonable demanding entitled villain baddie problem guy bitch monster bully troublemaker
    unreliable hysterical bossy player committed negative fit loyal crybaby snowflake
  `),
  // Groups that people grumble about in the street.
  group: list(`
    cyclists drivers motorists joggers runners walkers tourists parents neighbours neighbors influencers bosses managers clients
    landlords smokers students pensioners teenagers dog-owners shoppers commuters passengers players referees ministers
    councillors politicians celebrities billionaires bloggers gamers
  `),
  'angry-face': ['😡', '🤬', '😠', '👎', '😤', '🖕', '💩'],
  'weary-face': [
    '🙄',
    '😒',
    '🤦',
    '😑',
    '😩',
    '😫',
    '😞',
    '😔',
    '🤡',
    '😖',
    '😢',
    '😭',
    '🤨',
    ':/',
    '=/',
    ':(',
    '=(',
    ':-(',
  ],
};
