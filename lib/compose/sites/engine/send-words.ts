/**
 * Words on send controls, whole labels only, in the languages most pages are written in. A tie-breaker between several
 * buttons, never the only thing a room is known by.
 */
const words = [
  '(?:post|reply)(?: all)?|(?:add )?comment|send(?: message)?|publish|share|submit|tweet|respond|update|save',
  '(?:beitrag )?posten|antworten|kommentieren|(?:ab)?senden|veröffentlichen|teilen',
  'publier|répondre|commenter|envoyer|partager|poster',
  'publicar|responder|comentar|enviar|compartir|postear',
  'compartilhar|postar|partilhar',
  'pubblica|rispondi|commenta|invia|condividi',
  'plaatsen|beantwoorden|reageren|verzenden|delen|versturen',
  'opublikuj|odpowiedz|skomentuj|wyślij|udostępnij|prześlij',
  'publicera|svara|kommentera|skicka|dela|legg ut|svar|del|julkaise|vastaa|lähetä|jaa',
  'опубликовать|ответить|отправить|комментировать|поделиться|опублікувати|відповісти|надіслати',
  'gönder|paylaş|yanıtla|yorum yap|đăng|trả lời|gửi|kirim|posting|balas',
  '(?:投稿|返信|送信|ポスト)(?:する)?|公開|シェア|コメント',
  '게시(?:하기)?|답글|전송|보내기|공유|댓글',
  '发布|發佈|发送|發送|傳送|回复|回覆|评论|留言|分享|提交|帖',
  'نشر|رد|إرسال|مشاركة|פרסם|שלח|הגב|पोस्ट करें|भेजें|जवाब दें',
];

/** Matches a label that is nothing but a word for sending. */
export const sendWords = new RegExp(`^(?:${words.join('|')})[.!…]?$`, 'iu');
