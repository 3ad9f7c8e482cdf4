import { findCutShort } from './find-cut-short.ts';
import { findHashtagWall } from './find-hashtag-wall.ts';
import { findHeadlineLink } from './find-headline-link.ts';
import { findLinks } from './find-links.ts';
import { findList } from './find-list.ts';
import { reword } from './reword.ts';
import type { Rule } from './rule.ts';

const people: readonly (readonly [RegExp, string])[] = [
  [/^(?:our|the) target (?:audience|market|group)s?$/i, 'the people we want to meet'],
  [/^target (?:audience|market|group)s?$/i, 'people we want to meet'],
  [/^(?:our|the) (?:customer|user|client|subscriber|fan) base$/i, 'our customers'],
  [/^(?:our|the) (?:key )?demographics?$/i, 'the people we know'],
  [/^end users?$/i, 'people'],
];

/** Mass media (P3, P4): what tells everybody and hears nobody. */
export const massMedia: readonly Rule[] = [
  {
    id: 'mass-media.proud-to-announce',
    principle: 'P3',
    weight: 'strong',
    match: [
      '(proud|pleased|excited|delighted|thrilled|happy|honored|honoured|glad|stoked) to (announce|introduce|launch|unveil|reveal|present|release|report) (that)?',
      '(is|are|am|be) announcing',
      'announcing (the|our|a|{title}|that)',
      '(we|i)? (would like|want) to announce',
    ],
    message: '“{match}” is how a notice begins. What would you tell a friend about it?',
    swap: (matched) =>
      /^announcing/i.test(matched)
        ? []
        : /\bthat$/i.test(matched)
          ? ['happy to tell you that']
          : /(?:would like|want)/i.test(matched)
            ? []
            : ['happy to tell you about'],
    hits: [
      'We are proud to announce our new office',
      'Excited to announce a partnership',
      'Delighted to unveil the plan',
      'Announcing the winners of the autumn prize',
    ],
    misses: ['I am happy to help', 'Proud of you', 'We were excited to see you there', 'Pleased to meet you'],
  },
  {
    id: 'mass-media.press-release',
    principle: 'P3',
    weight: 'strong',
    match: [
      '(press|news|media) (release|statement|advisory|alert|briefing|kit|room)',
      'for immediate release',
      '(official|joint|full|our|latest) statement (on|from|regarding|about|here)?',
      '(breaking|exclusive|just in|this just in) (news)? {punctuation}',
      '(media|press) (contact|enquiries|inquiries)',
    ],
    unless: [
      '(read|see)? (your|their|his|her) (press release|statement)',
      'breaking {punctuation}? (down|up|my|the law|point)',
    ],
    message: '“{match}” belongs on the press page. Here, people answer people.',
    hits: [
      'Press release: new plant in Ohio',
      'FOR IMMEDIATE RELEASE',
      'Read our official statement here',
      'Breaking: bank opens branch',
    ],
    misses: [
      'My phone is breaking down',
      'I read your statement twice',
      'Press the red button',
      'She gave a statement to police',
    ],
  },
  {
    id: 'mass-media.brand-does',
    principle: 'P3',
    match: [
      '^ ({title}|{upper}|{hashtag}|{handle}) ({title}|{upper}|{hashtag}|and|&|of)? ({title}|{upper}|{hashtag})? (announces|launches|unveils|introduces|acquires|appoints|expands|opens|partners|commits|invests|sponsors|hosts|celebrates|receives|wins|joins|recognises|recognizes|recalls|donates|supports|continues|reports|reveals|releases|publishes|presents|completes|strengthens|plans|seeks|eyes|named|ranked|awarded|earmarked|pledges|aims|identifies|recommends|welcomes|honors|honours|tackles|develops|accelerates|advances|creates|champions|leads)',
    ],
    unless: [
      '^ (he|she|it|nobody|everyone|someone|who|this|that|mum|mom|dad|my|our|your|the (cat|dog|baby|kid)) ',
      '^ (one|what|which|each|every) <0-2> ',
    ],
    notInAnswer: true,
    message: '“{match}” speaks of yourself as a newspaper would. Who did it, and how was it?',
    hits: [
      'Barclays appoints new finance director',
      '#Dannon commits to better yogurt',
      'Citi Foundation launches training fund',
      'Pfizer Animal Health continues to invest in vets',
    ],
    misses: [
      'She wins every time we play',
      '@ann Citi supports that, yes',
      'Mum opens the shop at six',
      'The cat hosts guests under the sofa',
    ],
  },
  {
    id: 'mass-media.honoured',
    principle: 'P3',
    match: [
      "(has|have|had|was|were|is|are|been|be|we're|we are|proud to be|honored to be|honoured to be|excited to be|pleased to be) (been)? (just|again|recently)? (named|awarded|ranked|recognised|recognized|selected|shortlisted|listed|voted|nominated|certified|rewarded|honored|honoured|accredited|crowned) (as|one|a|an|the|by|for|in|to|among|{title}|best|top|among|number|{punctuation})?",
      '(wins|won|received|receives|gained|earned|scooped|winning|collects|takes home) <0-5> (award|awards|prize|accreditation|recognition|certification|title)',
      '(finalist|winner|runner up|shortlisted) (at|in|for|of) <0-4> (award|awards|prize|ranking)',
      '(best|top) (bank|company|place|places|employer|workplace|workplaces|brand) (in|to|of|for|award)',
    ],
    unless: [
      '(i|you|she|he|they|was|were|my|your|her|his|it) <0-2> (named|listed|selected|recognised|recognized|charged) (after|twice|wrongly|as (private|hidden|spam|read))',
      '(was|been|is) listed as',
      '(when|if|not|why|who|cat|dog|baby|son|daughter) <0-2> named',
    ],
    message: '“{match}” is a line for the trophy shelf. Who earned it, and what did they do?',
    hits: [
      'We have been named a top employer',
      'Citi wins global innovation award',
      'Proud to be ranked among the best',
      'Finalist at the London Food Awards',
    ],
    misses: [
      'We named the puppy Otto',
      'My order was listed as sent',
      'You deserve a prize for that',
      'He was named after his uncle',
    ],
  },
  {
    id: 'mass-media.partnership',
    principle: 'P3',
    match: [
      '(partners|partnered|partnering|teams up|teamed up|teaming up|collaborates|collaborated) with',
      '(joins|joined|joining) forces with',
      'in (partnership|collaboration|association|cooperation|conjunction) with',
      '(a|our|new|the|strategic) <0-1> (partnership|collaboration|alliance|joint venture) (with|between)',
      '(proud|official|founding|media) (sponsor|partner|supporter) of',
      '(proud|pleased|excited|thrilled|honored) to (sponsor|partner|support|be (partnering|working|sponsoring))',
    ],
    unless: ['(my|his|her|their|dance|lab|tennis) (partner|partners)', 'partners with benefits'],
    message: '“{match}” is contract language. What will the two of you do together?',
    swap: (matched) =>
      /^(?:partners|teams up|collaborates|joins forces) with$/i.test(matched)
        ? ['works with']
        : /^(?:partnered|teamed up|collaborated|joined forces) with$/i.test(matched)
          ? ['worked with']
          : /^(?:partnering|teaming up|joining forces) with$/i.test(matched)
            ? ['working with']
            : /^in \w+ with$/i.test(matched)
              ? ['together with']
              : [],
    hits: [
      'Nestle partners with a local school',
      'Held in partnership with the city',
      'A new partnership between two banks',
      'Proud to sponsor the spring run',
    ],
    misses: ['My tennis partner is ill', 'I work with Ann', 'She joined the force in May', 'We support you'],
  },
  {
    id: 'mass-media.officer-says',
    principle: 'P3',
    match: [
      'our {officer} (speaks|says|discusses|explains|shares|on|talks|joins|presents)',
      '(our|{title}|{upper}|{hashtag}|the) {officer} ({title}|{upper}) ({title}|{upper}|{punctuation}|says|said|on|speaks|discusses|to)?',
      '(ceo|cfo|coo|cmo|cto|chairman|president|chair|svp|evp|vp) ({title}|{punctuation}|of|at|says|on|for)',
      '^ {title} {title} {title}? {punctuation} {officer}',
      '(says|said|asks|explains|writes|according to|via|with|by) (our|the|{title}|{upper})? (ceo|cfo|coo|cmo|cto|chairman|president|director|founder|head of|spokesperson|svp|evp|vp)',
    ],
    unless: [
      '(hi|hey|dear|your|the (us|former|republican|american|french)) <0-2> (president|ceo|chairman|minister|secretary)',
      '(president|minister|secretary|senator|dr) (trump|obama|biden|bush|clinton|putin)',
      'vice president for life',
    ],
    notInAnswer: true,
    message: '“{match}” puts a title between you and readers. Let the person speak as themselves.',
    hits: [
      'Citi CEO Corbat: the time is right',
      'Our CFO speaks on growth',
      'Barclays Group Finance Director Chris Lucas is to step down',
      'Says CEO Paul Bulcke',
    ],
    misses: [
      'Your CEO needs to hear this',
      'The president lied again',
      'I saw the head of the queue',
      'She is the founder of our choir and my friend',
    ],
  },
  {
    id: 'mass-media.report-finds',
    principle: 'P3',
    match: [
      '(report|study|survey|research|poll|index|data|whitepaper|analysis|findings|tests) (finds|find|found|shows|show|says|reveals|reveal|highlights|highlight|identifies|identify|suggests|predicts|explores|indicates|confirms|reconfirm|confirm)',
      '(new|latest|our|annual|quarterly|monthly) <0-2> (report|study|survey|whitepaper|index|infographic|research) (on|from|by|about|into|{punctuation}|{url}|is|looks|examines|highlights)?',
      '(experts|analysts|scientists|economists|officials|sources|strategists) (say|warn|predict|expect|believe|recommend|agree)',
      'according to (a|the|our|new|recent|{title})',
    ],
    unless: [
      '(no|my|your|lab|blood) <0-1> (report|research|tests|data) (shows|show|says|found)',
      'according to (you|him|her|me|my|your)',
      '(my|lab|blood) (report|tests|test)',
    ],
    notInAnswer: true,
    message: '“{match}” reads like the wire. What surprised you in it?',
    hits: [
      'New report reveals rising costs',
      'Barclays study finds savings gap',
      'Our latest survey on sleep',
      'Analysts expect slow growth',
    ],
    misses: [
      'According to you, I am late',
      'My lab report says I am fine',
      'I will report it to the team',
      'They study at night',
    ],
  },
  {
    id: 'mass-media.label',
    principle: 'P3',
    match: [
      '^ {punctuation}? (video|photo|photos|pics|watch|listen|infographic|podcast|slideshow|gallery|interview|opinion|feature|recap|webcast|event|news|update|alert|live|blog|press|report|reminder|newsletter|editorial|fact|tip) {punctuation}',
      '(video|infographic|podcast|slideshow|webcast|photos) {punctuation} {title}',
      '(via|from|by|hat tip|in) {handle} {url}? $',
      '^ (icymi|fyi|dyk|didyouknow|tbt|throwback)',
    ],
    unless: ['^ (reminder|update|fyi|tip) {punctuation} (i|we|my|me|to self|you)'],
    notInAnswer: true,
    message: '“{match}” files the post under a heading. Begin with what you want to say.',
    hits: [
      'Video: how we bake',
      'WATCH: the final minute',
      'Five lessons for leaders via @yec',
      'ICYMI our new strategy',
    ],
    misses: [
      'I watch it every week',
      'Update: we found the dog',
      '@ann video: it works now',
      'We made a video of the cat',
    ],
  },
  {
    id: 'mass-media.auto-post',
    principle: 'P3',
    weight: 'strong',
    match: [
      '(i|just|i just)? (liked|added|favorited|uploaded|rated|posted|checked in|entered|completed|unlocked|earned) a <0-2> (video|playlist|photo|badge|trophy|run|clip|album|giveaway|story|to)',
      '(nowplaying|now playing|yahooanswers|gameinsight|ifttt|photo album|weather update|related news|box office|top stories)',
      '(daily|weekly|paper) is out',
      'my (top|week on|twitter stats|fitbit|horoscope)',
      '(just)? posted a (new)? (photo|video)',
    ],
    unless: [
      '(i|we) (liked|added|posted) a (lot|friend|comment|note|question|letter|card)',
      '(i|she|he|we) <0-1> (uploaded|posted) a (photo|video) of',
    ],
    message: '“{match}” was written by an app. Readers follow you to hear from you.',
    hits: [
      'I liked a @YouTube video',
      'I added a video to a playlist',
      '#NowPlaying Miss You',
      'Just posted a photo',
    ],
    misses: [
      'I liked a lot of it',
      'She posted a photo of us at the lake',
      'I earned my rest',
      'We added a friend to the chat',
    ],
  },
  {
    id: 'mass-media.new-post',
    principle: 'P3',
    match: [
      '(just|newly|recently) published',
      '(new|latest|our new|my new|my latest|just published|fresh) (on the)? (blog|blog post|blogpost|post|article|episode|issue|column|newsletter|video|vlog|edition) (on|about|{punctuation}|is|by|up|out|from|{url})?',
      '(on|from|over on) (the|our|my) blog',
      "(in|this is|it's|read) (this|the|our) <0-1> (edition|issue|newsletter|roundup|digest)",
      '(weekly|daily|monthly|our) (roundup|round up|digest|newsletter|recap|update)',
    ],
    unless: [
      '(i|you|your|his|her|their|loved|read|enjoyed|saw) <0-2> (latest|new) (blog|post|article|episode|video|issue|column)',
      '(any|no|software|new issue with|the|an) (update|issue)',
    ],
    message: '“{match}” tells that something exists. One thought from it would start a talk.',
    hits: [
      'New blog post: trends for spring',
      'Just published: article on saving',
      'In this edition of our news',
      'Read our weekly roundup',
    ],
    misses: [
      'I loved your new post',
      'Is there any update?',
      'I read her latest article on the train',
      'There is an issue with my order',
    ],
  },
  {
    id: 'mass-media.event-notice',
    principle: 'P3',
    match: [
      '(join us|join {title}|see you|meet us|visit us|find us|catch us|come|register|attend|tune in|speaking|presenting|exhibiting) <0-3> (at|for|on|in) <0-5> ({occasion}|booth|{hashtag}|{weekday}|{month})',
      '(join us|register|tune in|attend) (for|to|on|at|live|this)',
      '({occasion}|webinar|webcast) (on|at|starts|begins|{punctuation}|today|tomorrow|is|has|this|in {number}|live)',
      '(sponsored|hosted|live|upcoming|annual|{number}) (symposium|conference|webinar|webcast|summit|forum|panel|seminar|expo)',
      '(doors open|free admission|tickets (available|on sale|from)|on sale (now|{weekday}))',
      '(save the date|mark your calendars|mark your calendar)',
    ],
    unless: [
      '(i|we|you) <0-1> (was|were|went|saw|loved|enjoyed|missed|met|left|spoke) <0-3> {occasion}',
      '(happy|glad|like|able|want|going) to (join|attend|come)',
      '(let me know|will you|are you|can you|do you|did you) <0-4> (attend|come|join|be at)',
      '(see you|come) (at|on|in) (home|my|the (park|pub|bar|gate|party))',
    ],
    notInAnswer: true,
    message: '“{match}” is a poster. Who will be there, and what do you hope to hear?',
    hits: [
      'Join us at booth 12',
      'See you at the sustainability forum',
      'Register for our webinar on tax',
      'Save the date: 5 March',
    ],
    misses: [
      'I loved the conference, thank you',
      'See you at my place',
      'Will you come to the workshop with me?',
      'We met at a concert',
    ],
  },
  {
    id: 'mass-media.on-air',
    principle: 'P3',
    match: [
      '(premieres|airs|premiering|airing|debuts|returns|streams|streaming|broadcasting) (on|at|this|{weekday}|tonight|tomorrow|{number}|live|in)',
      '(the)? (premiere|finale|season {number}|series) (on|of|is|airs|premieres|starts)',
      "(i|we|i'll|we'll|he|she|they) (will)? be (at|performing|appearing|signing|on) {handle}",
      '(performing|appearing|playing|live) (at|in) ({title}|{handle}|{hashtag}) <0-3> (this|on|tonight|tomorrow|{weekday}|{number}|{month})',
      '(tonight|tomorrow|{weekday}) (at|@) {number} <0-2> (pm|am|et|est|pt|gmt|cet|c|on)?',
      '{number} (am|pm)? (et|est|cet|gmt|pst|bst|central|eastern)',
    ],
    unless: [
      "(let's|lets|dinner|lunch|drinks|meet|call|flight|appointment|order|are you|can you|could you|shall we|my|see you) <0-6> (tonight|tomorrow|{weekday})",
      '(flight|train|delayed|arrived|left|order) <0-6> {number}',
    ],
    notInAnswer: true,
    message: '“{match}” is a programme guide. What moved you while making it?',
    hits: [
      'Season two premieres on Friday',
      'I will be at @COMIXmohegansun',
      'Live webcast at 8.30 CET',
      'The finale airs tonight',
    ],
    misses: [
      "Let's meet tomorrow at 6",
      'Are you free tonight at 8?',
      'My flight left Friday at 9',
      'The rain returns',
    ],
  },
  {
    id: 'mass-media.product-list',
    principle: 'P3',
    weight: 'strong',
    find: findList,
    notInAnswer: true,
    message: 'A list like this is a catalogue. Which one item would you tell a friend about?',
    hits: [
      'New in:\n- Boots\n- Hats\n- Scarves',
      'This week\n✅ Fast loans\n✅ Free cards\n✅ New app',
      '1. Shoes\n2. Bags\n3. Belts',
      '• Course one\n• Course two\n• Course three',
    ],
    misses: [
      'We need milk, eggs and flour',
      '- only one line',
      '@ann do this:\n- open it\n- close it\n- try again',
      'First this. Then that. Then home.',
    ],
  },
  {
    id: 'mass-media.hashtag-wall',
    principle: 'P3',
    weight: 'strong',
    find: findHashtagWall,
    message: '“{match}” speaks to search engines. One tag that people follow is enough.',
    swap: (matched) => {
      const first = /#[\p{L}\p{N}_]+/u.exec(matched)?.[0];
      return first ? [first] : [];
    },
    hits: [
      'Our day #work #team #love #life',
      '#a1 #b2 #c3 #d4 #e5',
      'Sun #summer, #beach, #sea, #sand',
      'New post #seo #growth #marketing #tips',
    ],
    misses: [
      'Good run #parkrun',
      'Two tags #one #two',
      'A #tag here and a #tag there and #another',
      'Back in #London with my #family after #Rome and it was #lovely',
    ],
  },
  {
    id: 'mass-media.headline-and-link',
    principle: 'P3',
    weight: 'strong',
    find: findHeadlineLink,
    message: 'A headline and a link: nobody can answer it. What do you make of it?',
    hits: [
      'Banks cut fees for small firms http://t.co/abc',
      'Nestlé wins a duo of innovation awards http://t.co/abc',
      'The past and future of care homes https://t.co/abc',
      'Tax Breaks for Yachts Come Under Fire http://t.co/abc #tax',
    ],
    misses: [
      'I wrote about our first year: http://t.co/abc',
      '@ann the guide you asked for is here http://t.co/abc',
      'What do you make of this plan? http://t.co/abc',
      'Thank you Ann for this lovely photo http://t.co/abc',
    ],
  },
  {
    id: 'mass-media.cut-short',
    principle: 'P3',
    weight: 'strong',
    find: findCutShort,
    message: '“{match}” breaks off where a feed ran out of room. Finish the thought for readers.',
    hits: [
      'Mayor opens bridge after years of... http://t.co/abc',
      'Kroeker: how sad has the internet been... http://t.co/abc',
      'An op-ed in the Post calls… https://t.co/abc',
      'New rules for schools that want to… https://t.co/abc #news',
    ],
    misses: [
      'Well... that was close',
      'I wonder… who else saw it?',
      'Read it here http://t.co/abc',
      'So... here we go again',
    ],
  },
  {
    id: 'mass-media.link-dump',
    principle: 'P3',
    find: findLinks,
    message: 'Link after link gives readers errands. Which one matters most, and why?',
    hits: [
      'Two good reads http://t.co/a http://t.co/b',
      'News: http://t.co/a and http://t.co/b',
      'http://t.co/a http://t.co/b http://t.co/c',
      'Latest blog https://t.co/a https://t.co/b',
    ],
    misses: [
      'One good read http://t.co/a',
      '@ann here are both http://t.co/a http://t.co/b',
      'No links at all',
      'See http://t.co/a',
    ],
  },
  {
    id: 'mass-media.own-followers',
    principle: 'P4',
    weight: 'strong',
    match: [
      '(we|i|we are|we just|i just) <0-2> (hit|reached|passed|crossed|surpassed|broke|gained|at) <0-3> {number} (million|thousand|k)? <0-1> (followers|subscribers|fans|subs)',
      '(thanks to|thank you to|to) <0-1> (our|my|all) {number} (million|thousand|k)? <0-1> (followers|subscribers|fans|subs)',
    ],
    unless: ['{number} (fans|followers) (on|at|along|outside|in) (the|our|my|a)'],
    notInAnswer: true,
    // Posts that celebrate a count are full of thanks, and the fit takes thanks for talk.
    floor: 'remark',
    message: '“{match}” counts the people who read you. What did one of them say?',
    hits: [
      'We just hit 10k followers! Thank you all so much',
      'I reached 5,000 subscribers today',
      'Thanks to our 50k followers',
      'We are at 2 million fans',
    ],
    misses: [
      'I have 1,030 subscribers and a cat',
      '@ann I have 12 followers and you are one',
      'She has 10k followers and answers each of them',
      'We passed 40 fans on the way to the game',
    ],
  },
  {
    id: 'mass-media.counting-followers',
    principle: 'P4',
    weight: 'strong',
    match: [
      '(our|my|all|the)? {number} (million|thousand|billion|k|+)? (amazing|wonderful|loyal|new|happy|of you|active)? (followers|subscribers|fans|subs|customers|users|members|downloads|views|likes|listeners|readers|impressions)',
      '(hit|reached|passed|crossed|surpassed|celebrating) {number} (million|thousand|k)? (followers|subscribers|fans|views|likes|downloads)?',
      '(road|on (our|my) way) to {number}',
    ],
    unless: [
      '(why|how|only|lost|with|has|have|had) <0-1> {number} (views|likes|followers) <0-3> deserve',
      '(it|video|song|baby) <0-2> {number} (million|billion)? views',
      '(reached|hit|passed|crossed) {number} (degrees|miles|km|mph|times|years|today|of|people|pm|am)',
      '{number} (members|users) of (my|the|our) (family|team|band|choir|parliament|house|senate)',
    ],
    message: '“{match}” counts people. Those who read you would rather be met.',
    swap: (matched) =>
      /^(?:to )?(?:all )?our .*(?:followers|subscribers|fans|readers|listeners)$/i.test(matched)
        ? ['all of you']
        : [],
    hits: [
      'Thanks to our 50k followers',
      'We hit 10k',
      '3 million downloads and counting',
      'My 1,000 subscribers rock',
    ],
    misses: [
      'It reached 40 degrees today',
      'Two of you wrote to me',
      'We walked 12 miles',
      '5 members of my family came',
    ],
  },
  {
    id: 'mass-media.target-audience',
    principle: 'P4',
    weight: 'strong',
    match: [
      '(our|the)? target (audience|audiences|market|markets|group|groups|demographic)',
      '(our|the)? (customer|user|client|subscriber|fan) base',
      '(our|the|key)? (key)? (demographic|demographics)',
      '(leverage|monetise|monetize|activate|harness|grow|engage) (our|the|your) (community|audience|followers|followership|fans|customers|members)',
      '(brand awareness|market share|engagement rate|share of voice|audience growth|lead generation|conversion rate|customer acquisition|consumer insights|mindshare)',
      '(end users|the (average|modern|digital|conscious) consumer|consumers (want|expect|demand|are|prefer|need))',
    ],
    unless: ['demographics of (the|our|my) (town|country|village)'],
    message: "“{match}” names readers as a target, and they hear it. Say 'you' to one of them.",
    swap: (matched) => people.flatMap(([pattern, wording]) => (pattern.test(matched) ? [wording] : [])),
    hits: [
      'Our target audience is young',
      'We will leverage our community',
      'Growing brand awareness in Asia',
      'Consumers want more choice',
    ],
    misses: [
      'The audience sang along',
      'We hit the target with an arrow',
      'My community garden is open',
      'I am a customer here',
    ],
  },
  {
    id: 'mass-media.milestone',
    principle: 'P4',
    match: [
      '(celebrating|celebrates|marking|marks) (our|the|its|{number}|a|over) <0-3> (years|anniversary|birthday|milestone|decades)',
      '(a|new|major|key|another|important|significant|our) <0-1> (milestone|record)',
      '(record|strong|double digit|solid) (growth|sales|quarter|results|revenue|year|earnings|profits)',
      '({number}|over {number}|more than {number}) (countries|subsidiaries|projects|stores|locations|employees|offices|markets|brands|volunteers|patients|partners)',
      '(around|over|more than|represents|up|nearly|about|by) {percent} (of|in|more|growth|increase|worldwide)',
    ],
    unless: [
      '(my|our|their|his|her) (wedding|{number} (birthday|anniversary))',
      '(travelled|traveled|visited|lived in|been to) <0-1> {number} countries',
      'record (store|player|shop|label|collection)',
      '(battery|phone|charged|about) <0-2> {percent}',
    ],
    notInAnswer: true,
    message: '“{match}” is a figure for the annual report. Who stands behind it?',
    hits: [
      'Celebrating 20 years of dairy',
      'Another major milestone for the group',
      'Record sales this quarter',
      '47 projects in 38 subsidiaries',
    ],
    misses: [
      'My wedding anniversary is on Friday',
      'I visited 12 countries by train',
      'The record store reopened',
      '@ann over 20% of yours came back',
    ],
  },
  {
    id: 'mass-media.market-leader',
    principle: 'P3',
    match: [
      "(the|a|one of the|our|country's|world's|europe's|nation's)? (largest|biggest|leading|foremost|premier|number one|no {number}|fastest growing|most admired|most trusted) <0-4> (company|companies|bank|banks|provider|providers|manufacturer|brand|brands|retailer|supplier|producer|group|platform|firm|employer|agency|producers|event|network|maker|leader)",
      '(market|industry|global|world|category|thought) (leader|leaders|leading|leadership)',
      'a leader in',
      'leading (the way|provider|the charge)',
      '(ranks|rank|ranked) <0-2> (first|{number}|top|no|number)',
    ],
    unless: [
      '(your|you are) <0-3> (largest|biggest|leading)',
      '(biggest|largest) <0-2> (fan|mistake|regret|problem)',
    ],
    notInAnswer: true,
    message: '“{match}” is what a brochure says first. Readers ask what you did, not where you rank.',
    hits: [
      'COFCO is the largest food company in China',
      'A leading provider of care',
      'We are the market leader',
      'Merck is leading the way',
    ],
    misses: [
      'I am your biggest fan',
      'Leading a horse to water',
      'My largest mistake was salt',
      'He led the walk',
    ],
  },
  {
    id: 'mass-media.committed-to',
    principle: 'P3',
    match: [
      "(is|are|we're|remains|remain|am|be) (strongly|fully|deeply|proudly|firmly)? (committed|dedicated|devoted) to",
      '(our|the|its|their) (commitment|dedication|mission|vision|promise|pledge) (to|is|of|for)',
      '(part of|delivering on|in line with|as part of) (our|its|their) <0-2> (commitment|strategy|mission|efforts|goal|vision|journey|plan|pledge)',
      '(aims|aiming|strives|striving|seeks|working|works) to (help|improve|raise|provide|support|ensure|create|promote|deliver|achieve|reduce|address|increase|make|build|bring|boost)',
      'to (raise|increase|build) awareness',
    ],
    unless: [
      "(i am|i'm|you are|he is|she is|they are) <0-1> (committed|dedicated|devoted)",
      'working to (fix|restore|get|resolve|solve)',
    ],
    notInAnswer: true,
    message: '“{match}” is a promise in general. One thing done on one day is worth more.',
    swap: reword(
      /(?:(?:strongly|fully|deeply|proudly|firmly) )?(?:committed|dedicated|devoted) to/i,
      'working on',
    ),
    hits: [
      'Nestle is committed to clean water',
      'Our commitment to the community',
      'As part of our sustainability strategy',
      'The fund aims to help farmers',
    ],
    misses: [
      'I am devoted to my dog',
      'We are working to fix it',
      '@ann we are committed to this',
      'Thank you for your dedication',
    ],
  },
  {
    id: 'mass-media.results',
    principle: 'P3',
    match: [
      '(q1|q2|q3|q4|h1|h2|full year|half year|quarterly|annual|first quarter|second quarter|third quarter|fourth quarter) <0-2> (results|earnings|sales|report|revenue|call|update|figures|growth|profit)',
      '(investor|investors|earnings|analyst|shareholder) (call|seminar|day|relations|presentation|meeting|webcast|update)',
      '(sales|revenue|revenues|profit|profits|earnings|shares|stock|stocks) (rose|fell|grew|up|down|climbed|dropped|increased|decreased|jump|jumps|rise|fall|slip|gain|beat|worldwide|growth)',
      '(eps|dividend|ebitda|guidance|outlook|fiscal)',
      '(acquisition|merger|divestiture|ipo|buyout) (of|with|by)',
      '(to acquire|acquires|acquired) ',
    ],
    unless: [
      '(my|your|exam|test|blood|lab|match) <0-1> (results|sales)',
      'outlook (email|app|account|calendar)',
      'acquired taste',
    ],
    message: "“{match}” is for the investors' page. What changed for somebody you know?",
    hits: [
      'Our Q1 sales call has started',
      'Investor seminar begins today',
      'Profits rose at the bank',
      'The acquisition of a dairy',
    ],
    misses: [
      'My exam results came',
      'My outlook email is down',
      'The sun rose at six',
      'An acquired taste, that cheese',
    ],
  },
  {
    id: 'mass-media.tips-headline',
    principle: 'P3',
    weight: 'mild',
    match: [
      '^ <0-2> ({number}|five|ten|seven|three|top) <0-2> (tips|ways|things|steps|lessons|reasons|facts|secrets|ideas|mistakes|tricks|hacks|myths|questions|signs|trends|strategies|stocks|celebrities|women|people|photos|foods|recipes)',
      '^ (how to|why|what|where|when|who) {title} <0-8> $',
      '^ {hashtag}? (tip|tips|pro tip|fun fact|fact|did you know|do you know|ever wonder|quote|word) (of the (day|week)|{punctuation}|{number}|why|that|what|how|{title})',
      '(tips|advice|ideas|lessons|strategies) (for|on|to|about|from) (how|{word})',
    ],
    unless: [
      '(any|some|your|need|have|want|share|looking for|got) <0-1> (tips|advice|ideas)',
      '^ (why|what|where|when|who|how) (is|are|was|did|do|does|can|will|would|should|has|have|the|my|your)',
    ],
    notInAnswer: true,
    message: '“{match}” could head any magazine. Which one tip changed something for you?',
    hits: [
      '5 tips for better sleep',
      'How to Use Social Media',
      'Fun fact: bees nap',
      'Top ten ways to save',
    ],
    misses: ['Any tips for me?', 'What is the plan?', 'I have five cats', '@ann tips for that page are here'],
  },
  {
    id: 'mass-media.dear-all',
    principle: 'P3',
    match: [
      '(we|i) (would like|want|wish) to (thank|congratulate|welcome|remind|inform|invite|share)',
      '(thanks|thank you) to (all|everyone|everybody) (our|who|that|of)',
      '(please be advised|please note that|we regret to inform|this is to inform|dear (valued)? (customers|customer|followers|friends|fans|members|guests|partners|subscribers|all))',
      '(attention|calling) (all|shoppers|fans|customers|parents|students|everyone|{title} fans)',
      '(to|for) all (our|of our) (customers|followers|fans|friends|readers|members|guests|clients|users|viewers)',
    ],
    unless: ['thank you to (all|everyone) (who|that) (helped|wrote|sent) me'],
    message: '“{match}” speaks to a hall. Name one person, and each reader feels met.',
    swap: reword(/^(?:we|i) (?:would like|want|wish) to thank$/i, 'thank you to'),
    hits: [
      'We would like to thank guests for coming',
      'Dear valued customers',
      'Attention all shoppers',
      'To all our followers',
    ],
    misses: ['Thank you, Ann, for the cake', 'I want to go home', 'Dear diary', 'Calling my sister now'],
  },
  {
    id: 'mass-media.now-open',
    principle: 'P3',
    match: [
      '(is|are) (now|finally|officially|live) (open|live|available|here|on|in|online|up|hiring|over)',
      "(we've|we have|have|has) (just|now|recently|officially)? (opened|launched|expanded|introduced|released|rolled out|unveiled|gone live|kicked off|gained|published)",
      '(has|have|had) (a)? (brand)? (new|fresh) (look|home|website|name|logo|resource|feature|design|face)',
      '(new|newest|first) <0-3> (launched|launches|launching|opens|opening|released|unveiled|created|rolled out)',
      '(is|are|was|were) (launched|created|opened|founded|established|unveiled|introduced) (in|on|to|by|for|as)',
      '(the wait is over|big news|exciting news|coming soon|stay tuned|more to come|watch this space)',
    ],
    unless: [
      '(you|i|it|your|page|site|app|link|account|server|servers) (is|are) (now|finally)? (open|live|up|back|over|here) {question}',
      "(i|i've|you|you've|who|my) (have|has)? <0-1> (opened|published|released) ",
      '(i|you|it) (am|are|is) finally (here|home|over)',
      '(winter|summer|exam|exams|week|day|it|season) is (now|finally|officially) (over|here)',
      '(is|are) (the|your) <0-2> (now|finally) (open|live)',
      '(i|my) <0-2> (was|were) (created|opened)',
    ],
    notInAnswer: true,
    message: '“{match}” opens a door nobody asked about. Who has been waiting for it?',
    hits: [
      'The centre is now open',
      "We've just opened a new unit",
      'Our site has a brand new look',
      'New yogurt launched in 7 countries',
    ],
    misses: [
      'Winter is finally over',
      'I have opened the window',
      'The door is open',
      '@ann it is now live again',
    ],
  },
  {
    id: 'mass-media.awareness-day',
    principle: 'P3',
    match: [
      "(today is|it's|its|this is|happy|this week is|tomorrow is|for) (national|international|world|global) <0-4> (day|week|month)",
      '{title} {title} (awareness|appreciation|safety|prevention) (day|week|month)',
      '^ (in honor of|in honour of|to mark|to celebrate|as we celebrate|this) <0-6> (day|week|month) {punctuation}',
      '{number} (million|percent|in {number}|out of {number}) (people|americans|children|women|men|adults|patients|families|teens) (suffer|live|have|die|are|struggle|worldwide|face)',
    ],
    unless: ['my <0-3> (day|week|month)'],
    notInAnswer: true,
    message: '“{match}” is on every feed today. Whom do you think of on it?',
    hits: [
      'Today is World Sleep Day',
      "It's National Coffee Week",
      'Happy International Women’s Day',
      '30 million Americans live with it',
    ],
    misses: ['It is my day off', 'Happy birthday, Ann', 'What a week', 'The world is small'],
  },
  {
    id: 'mass-media.hiring-notice',
    principle: 'P3',
    match: [
      "(we're|we are|is|are|now|currently|{handle} is) (hiring|recruiting)",
      'looking (to hire|for (a|an|talented|passionate|experienced|{number})) ',
      'seeking (a|an|talented|passionate|experienced|motivated|skilled)',
      '(join our team|open (positions|roles|vacancies)|job (alert|opening|openings|fair)|career opportunities|vacancies|apply (now|today|here|by|via))',
      '(to|will|has been|is) (step|stepping) down',
      '(has|have|is|been|was|to be) (been)? (appointed|promoted|elected) (as|to|{title}|new|our|group)?',
    ],
    unless: [
      "(i|i'm|i am|actively) <0-1> (looking|seeking)",
      '(are you|is anyone|anyone) (hiring|recruiting)',
      '(to|how|can|did|i|will) apply',
    ],
    notInAnswer: true,
    message: '“{match}” is a notice. Say what a day in that team is like.',
    hits: [
      "We're hiring in Leeds",
      'Join our team in Oslo',
      'Irene Brown has been appointed as director',
      'Seeking talented engineers',
    ],
    misses: ['Is anyone hiring?', 'I am looking for a job', 'How do I apply?', 'He stepped on my foot'],
  },
  {
    id: 'mass-media.quoted-officer',
    principle: 'P3',
    match: [
      '({title}|{upper}) ({title}|{upper}) (on|at|speaks|discusses|talks|shares|explains|presents|reflects|joins) (the|how|why|{title}|his|her|about|{hashtag}|at|our)',
      '(speaks|speaking|presents|discusses|talks|shares) (at|about|on|with|to|how) ({title}|{hashtag}|{handle}|the|investors|how|why)',
      '(q&a|interview|conversation|fireside chat|in conversation) (with|between)',
      '(features|featuring|feat|spotlighting|profiles|spotlight on|meet) <0-1> ({title}|{handle}|our (employee|employees|team|volunteers|interns))',
    ],
    unless: [
      '(i|we|she|he|they|you|who|mum|dad|my|our) <0-2> (speaks|talks|shares|discusses|explains|presents|joins)',
      '(live|out|available|now|back|playing|back) (on|at)',
      '(nice|great|good|lovely) to meet',
      'meet (me|you|up|us|him|her)',
    ],
    notInAnswer: true,
    message: '“{match}” reports on a speaker. Which sentence of theirs stayed with you?',
    hits: [
      'Paul Bulcke speaks at the forum',
      'Interview with our head of care',
      'Ann Lee discusses the new fund',
      'A feature spotlighting our volunteers',
    ],
    misses: [
      'My mum talks to plants',
      'Nice to meet Ann',
      'He shares his lunch',
      'We talk on Sundays',
      "We're LIVE on Twitch",
    ],
  },
];
