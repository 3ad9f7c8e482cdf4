import type { Lexicon } from '../match/matcher.ts';

const list = (words: string) => words.split(/\s+/).filter(Boolean);

/** Words that any company could use: abstract nouns, verbs that grow and drive, praise from stock. */
export const houseProseWords: Lexicon = {
  // Nouns that name no thing, person or event.
  hollow: list(`
    innovation innovations leadership excellence impact journey milestone milestones opportunity opportunities solution
    solutions ecosystem ecosystems transformation growth potential vision mission value values synergy synergies engagement
    empowerment sustainability resilience agility scalability collaboration collaborations partnership partnerships
    commitment commitments initiative initiatives capability capabilities strategy strategies insight insights momentum
    future frontier landscape culture mindset passion diversity inclusion connectivity creativity efficiency productivity
    advancement advancements breakthrough breakthroughs progress alignment framework frameworks infrastructure stakeholders
    stakeholder resources possibilities success expertise purpose authenticity integrity knowledge development contributions
    contribution perspective perspectives achievement achievements awareness learnings wellness lifestyle reliability adoption
    autonomy operations methodology empowering networking entrepreneurship inclusivity competitiveness optimization optimisation
    performance quality outcomes outcome talent accessibility integration cognition automation paradigm visibility
    experimentation orchestration deployment deployments communities community sustainability equity wellbeing
    governance ambition dedication evolution revolution trajectory roadmap enablement convenience nutrition reinvention intelligence
  `),
  // Verbs that make things bigger without saying how.
  'grow-verb': list(`
    leverage leverages leveraged leveraging empower empowers empowered empowering enable enables enabling accelerate
    accelerates accelerating transform transforms transforming transformed reshape reshapes reshaping reshaped redefine
    redefines redefining redefined reimagine reimagines reimagining reimagined reframes elevate elevates elevating elevated unlock unlocks
    unlocking unleash unleashes unleashing foster fosters fostering harness harnesses harnessing streamline streamlines
    streamlining optimise optimize optimises optimizes optimising optimizing enhance enhances enhancing enhanced champion
    championing spearhead spearheading spearheaded facilitate facilitates facilitating amplify amplifies amplifying
    maximise maximize maximising maximizing strengthen strengthens strengthening inspire inspires ignite ignites
    igniting pioneer pioneering revolutionise revolutionize revolutionising revolutionizing revolutionizes utilise utilize
    utilising utilizing utilizes ideate cultivate cultivates cultivating showcase showcases showcasing align aligns aligning
    catalyze catalyse embrace embraces embracing navigate navigating scale scaling deliver delivers delivering drive drives
    driving boost boosts boosting bolster bolstering expand expands expanding evolve evolving evolves embody embodies supercharge
    shape shapes shaping integrate integrates integrating underscores underscore highlights exemplifies underpins bridging
  `),
  // Adjectives that praise without a fact.
  'stock-adjective': list(`
    innovative seamless seamlessly robust scalable dynamic impactful holistic strategic strategically transformative sustainable inclusive
    actionable meaningful intentional immersive groundbreaking visionary collaborative proactive agile comprehensive
    tailored bespoke unparalleled unprecedented unmatched unrivalled unrivaled premier leading trusted empowering remarkable exceptional
    outstanding cutting revolutionary pioneering tangible integrated diverse vibrant cohesive intuitive
    frictionless frontier foundational exponential disruptive evolving interactive centric driven powered ready worldwide intelligent effortless
    effortlessly extraordinary invaluable pivotal crucial vital forward thoughtful connected personalized personalised versatile flawless
    stunning exquisite premium luxurious ultimate iconic curated elevated responsible
  `),
  praise: list(`
    inspiring inspirational exciting insightful incredible amazing fantastic remarkable outstanding impressive brilliant powerful
    thrilled delighted proud honoured honored excited humbled congrats congratulations congratulation kudos admirable exceptional
    extraordinary phenomenal stellar wonderful fascinating impactful valuable great awesome superb excellent commendable
    privileged grateful magnificent interesting solid
  `),
  // What praise from stock is said of.
  'praise-object': list(`
    story journey insight insights initiative work post share opportunity opportunities milestone achievement achievements reminder read
    perspective perspectives findings news update event session program programme project projects collaboration partnership leadership
    innovation innovations vision team job effort efforts progress step move advancement advancements article episode message discussion
    look example people company culture mission growth thoughts advice info information content lineup experience launch technology environment
    improvements improvement feature features concept idea ideas breakthrough start conversation presentation tool tools release results
    values
  `),
  'buzz-tag': list(`
    #innovation #leadership #ai #growth #success #motivation #entrepreneur #entrepreneurship #digitaltransformation #sustainability
    #futureofwork #teamwork #inspiration #marketing #business #technology #tech #digital #mindset #productivity #strategy #startup
    #startups #branding #networking #careers #hiring #culture #diversity #inclusion #dei #esg #csr #fintech #crypto #blockchain
    #machinelearning #artificialintelligence #genai #automation #cloud #data #cybersecurity #training #upskill #learning #education
    #womenintech #womeninbusiness #hustle #goals #opportunity #futureready #impact #transformation #wellness #health #financialinclusion
    #nutrition #workforce #thoughtleadership #customerexperience #smarthome #robotics #ml #aws #saas #leaders #engineering #excellence
  `),
  // The writer talks as people talk.
  casual: list(`
    lol haha hahaha lmao gonna wanna gotta yeah yep yup nah dude bro bruh mate ugh hmm kinda sorta tbh imo idk btw y'all yall ya u ur
    pls plz thx ok okay omg wtf oh hey aww aw damn shit fuck yo nope cuz coz cause bc af ain't dunno lemme hi anyway eh huh oops
    weird stuff guy guys mum mom dad kid kids wife husband cat dog tonight yesterday
  `),
};
