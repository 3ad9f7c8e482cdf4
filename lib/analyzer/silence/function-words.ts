const set = (words: string) => new Set(words.trim().split(/\s+/));

/**
 * The commonest small words of English and of languages often met beside it. Words that English also uses as words
 * ("die", "van", "me", "a", "on", "no", "so", "die", "man") are left out of the others.
 */
export const functionWords = {
  en: set(`
    the a an and or but if to of in on at by for from with without into about over after before than then this that these
    those it its it's is are was were be been being am i i'm i've i'll i'd you you're your yours we we're our us they them
    their he him his she her me my mine do does did done don't didn't doesn't can can't could would should will won't
    have has had haven't not no yes so as up out off all any some more most just like get got go going what when where why how
    who which there here now new one out love lol thanks thank good great time day today people know see make need want
    u ur im dont cant please pls hey hi still back again really much very too only even never always
    gonna wanna gotta ain't y'all yall bro dude lmao omg tbh rn af idk ngl fr bruh yeah yep nah ok okay wow haha
  `),
  es: set(`
    el la los las una unos unas de del que y en por para con sin se su sus es son fue ser está están hay pero como más
    muy ya lo le les este esta esto eso ese esa mi tu te nos al cuando porque también donde hasta sobre todo todos gracias
    hoy ahora bien así qué cómo quien tiene puede hacer desde entre
  `),
  fr: set(`
    le la les des du de et est sont une un que qui dans pour par sur avec sans pas ne ce cette ces il elle nous vous ils elles
    je tu mon ma mes ton ta tes son sa ses leur au aux mais ou où donc très plus moins aussi comme être avoir fait c'est
    j'ai qu'il d'un d'une l'on merci bonjour tout tous toute
  `),
  de: set(`
    der das und ist nicht ein eine einen einem einer zu den dem des mit für auf von sich auch als wie aber oder wenn
    wir ihr sie ich du er es uns euch mir mich dich bei nach aus vor über unter durch noch nur schon sehr mehr heute kann
    haben habe hat sind wird werden wurde kein keine dass weil gegen zum zur vom beim danke
  `),
  pt: set(`
    o os as um uma uns umas de do da dos das que e em no na nos nas por para com sem se seu sua é são foi ser está estão não
    mais muito já como mas ou ao aos também quando porque onde este esta isso esse essa meu minha você vocês nós eles elas obrigado
    obrigada hoje agora bem tudo todos pelo pela
  `),
  it: set(`
    il lo gli le un uno una di del della dei delle che e in per con senza si suo sua è sono era essere non più molto già come
    ma anche quando perché dove questo questa questi quello mio mia tuo noi voi loro al alla nel nella sul dal da grazie oggi
    tutto tutti ciao cosa
  `),
  nl: set(`
    de het een en van ik je dat niet is op te met voor zijn er maar om ook aan bij als naar nog dan wel wat hij zij wij deze dit
    heeft hebben wordt worden kan geen meer uit over door zo veel waar bedankt vandaag
  `),
  sv: set(
    'och att det som en ett på är av för med den till inte har jag du vi han hon om men så var när från kan ska eller också mycket tack idag alla',
  ),
  pl: set(
    'nie się jest na w z do że i to jak co ale tak po za przez dla czy już tylko może być jego jej bardzo dziękuję dzisiaj są był która który',
  ),
  cs: set(
    'je se na že to v s z do a i jak ale tak po za pro jen už byl být jsem jsou by co která který jako také ve nebo své kteří dnes lidé',
  ),
  tr: set(
    'bir ve bu da de için ile çok daha ne gibi ama var yok olarak kadar sonra ben sen biz siz onlar mı mi değil en her şey teşekkürler bugün',
  ),
  id: set(
    'yang dan di ke dari untuk dengan ini itu tidak adalah akan pada juga saya kami kita anda mereka sudah ada bisa karena atau lebih hari terima kasih kalau banget gak nggak aja',
  ),
  tl: set(
    'ang ng mga sa na ay ko mo ka ako ikaw kami tayo sila ito iyan hindi ba naman lang po kasi para kung may wala yung pa rin din',
  ),
  hi: set(
    'hai ke ka ki ko se mein nahi kya aur bhi yeh woh tha thi hum tum aap kar raha rahe rahi mera meri tera ho gaya kuch bahut accha',
  ),
  vi: set(
    'và là của có không được cho một những các này với trong đã rồi như để tôi bạn anh em khi thì cũng rất',
  ),
  ro: set(
    'și este nu în la cu pe de un o care mai pentru din sunt că să dar am fi are mulțumesc foarte acum',
  ),
  fi: set(
    'ja on ei se että oli mutta kun niin hän minä sinä me te he ovat olla myös kuin jos vain nyt hyvä kiitos',
  ),
} as const;
