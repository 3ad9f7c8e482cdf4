import type { Lexicon } from '../match/matcher.ts';

const list = (words: string) => words.split(/\s+/).filter(Boolean);

/** Words of thanks, joy and help: what tells a friendly post from a quarrel. */
export const careWords: Lexicon = {
  good: list(`
    good great awesome amazing fantastic excellent brilliant wonderful lovely perfect nice cool fab fabulous superb best
    better beautiful helpful friendly kind quick easy smooth fun incredible outstanding impressive impressed favorite
    favourite fave fav delicious cute sweet funny hilarious happy glad pleased delighted excited proud grateful thankful
    appreciate appreciated appreciates love loved loves loving luv enjoy enjoyed enjoying like liked yay woohoo congrats
    congratulations kudos bravo cheers thx thanks thank ty blessed yum yummy stoked pumped thrilled win comfy gorgeous
    fast safe smile smiling laugh laughing welcome cheers hooray wow
  `),
  'glad-face': list(
    '😊 😍 😀 😁 😃 😄 😂 🤣 ❤️ ❤ 💕 💙 💜 👏 🙌 🎉 👍 😘 🥰 😎 ✨ 🔥 💯 :) :-) =) :D :-D ;) ;-) <3 🤗 😉 🙏 💪 🤩 😻 💖 💛 💚 🧡',
  ),
};
