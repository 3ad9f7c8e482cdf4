import { writeCarStream } from '@atcute/car';
import { encode } from '@atcute/cbor';
import * as CID from '@atcute/cid';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readPosts } from '../../../lib/voice/imports/read-posts.ts';

const file = (name: string, text: string) => ({ name, bytes: strToU8(text) });

const tweets = `window.YTD.tweets.part0 = ${JSON.stringify([
  { tweet: { full_text: 'Tea &amp; rain', created_at: 'Mon Nov 02 10:00:00 +0000 2026' } },
  { tweet: { full_text: 'RT @ada: not mine' } },
  { tweet: { full_text: '@ada yes!', in_reply_to_status_id_str: '7' } },
])}`;

describe('readPosts', () => {
  it('reads an X archive in its zip, without retweets', () => {
    const bytes = zipSync({ 'data/tweets.js': strToU8(tweets), 'data/photo.jpg': new Uint8Array(10) });
    expect(readPosts([{ name: 'twitter.zip', bytes }])).toEqual({
      posts: [
        { text: 'Tea & rain', site: 'x', reply: false, time: Date.parse('2026-11-02T10:00:00Z') },
        { text: '@ada yes!', site: 'x', reply: true },
      ],
      skipped: [],
    });
  });

  it('reads a Mastodon outbox as text', () => {
    const outbox = JSON.stringify({
      orderedItems: [
        {
          type: 'Create',
          object: { content: '<p>One &lt;3<br>two</p><p><a href="x">three</a></p>', inReplyTo: null },
        },
        { type: 'Announce', object: 'https://a.example/1' },
      ],
    });
    expect(readPosts([file('outbox.json', outbox)]).posts).toEqual([
      { text: 'One <3\ntwo\n\nthree', site: 'mastodon', reply: false },
    ]);
  });

  it('reads a Bluesky repository, CAR and JSON', async () => {
    const record = { $type: 'app.bsky.feed.post', text: 'Hello, sky', createdAt: '2026-11-02T10:00:00Z' };
    const expected = [
      { text: 'Hello, sky', site: 'bluesky', reply: false, time: Date.parse('2026-11-02T10:00:00Z') },
    ];
    const blocks = await Promise.all(
      [record, { $type: 'app.bsky.feed.like' }].map(async (value) => {
        const data = encode(value);
        return { cid: (await CID.create(0x71, data)).bytes, data };
      }),
    );
    const chunks: Uint8Array[] = [];
    const root = CID.toCidLink(CID.decode(blocks[0]?.cid as Uint8Array));
    for await (const chunk of writeCarStream([root], blocks)) chunks.push(chunk);
    const car = new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer());
    expect(readPosts([{ name: 'repo.car', bytes: car }])).toEqual({ posts: expected, skipped: [] });
    const json = JSON.stringify({ records: [{ uri: 'at://x', value: record }] });
    expect(readPosts([file('posts.json', json)]).posts).toEqual(expected);
  });

  it('reads LinkedIn shares and any table with texts', () => {
    const shares =
      'Date,ShareLink,ShareCommentary\n2026-11-02 10:00:00,https://l.example,"Two ""words"", here"\n';
    expect(readPosts([file('Shares.csv', shares)]).posts).toMatchObject([
      { text: 'Two "words", here', site: 'linkedin', reply: false },
    ]);
    expect(readPosts([file('mine.csv', 'id,Text\n1,one\n2,two\n')]).posts).toEqual([
      { text: 'one' },
      { text: 'two' },
    ]);
  });

  it('reads plain text by paragraph, else by line, and JSON lines', () => {
    expect(readPosts([file('a.txt', 'one\ntwo\n')]).posts.map((p) => p.text)).toEqual(['one', 'two']);
    expect(readPosts([file('a.txt', 'one\nmore\r\n\r\ntwo')]).posts.map((p) => p.text)).toEqual([
      'one\nmore',
      'two',
    ]);
    expect(readPosts([file('a.jsonl', '{"text":"one"}\nnot\n{"t":1}\n')])).toEqual({
      posts: [{ text: 'one' }],
      skipped: [expect.stringMatching(/a\.jsonl: line 2: /), 'a.jsonl: line 3: no "text"'],
    });
  });

  it('names what it cannot read, and reads the rest', () => {
    const { posts, skipped } = readPosts([
      file('tweets.js', 'window.YTD.tweets.part0 = [ broken'),
      file('x.zip', 'no zip'),
      file('photo.png', 'x'),
      file('t.csv', 'id,when\n1,2\n'),
      file('ok.txt', 'fine\nfine'),
    ]);
    expect(posts).toEqual([{ text: 'fine' }]);
    expect(skipped).toHaveLength(4);
    expect(skipped.join('\n')).toMatch(
      /tweets\.js: .+\nx\.zip: not a readable zip.+\nphoto\.png: not a format.+\nt\.csv: no column/,
    );
  });
});
