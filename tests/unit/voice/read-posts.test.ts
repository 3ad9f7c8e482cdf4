import { writeCarStream } from '@atcute/car';
import { encode } from '@atcute/cbor';
import * as CID from '@atcute/cid';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readPosts } from '../../../lib/voice/imports/read-posts.ts';

const file = (name: string, content: string | Uint8Array) => new File([content as BlobPart], name);

/** A tar archive of plain files (POSIX ustar): a header block each, contents filled up with zeros. */
function tar(files: Record<string, string>): Uint8Array {
  const blocks = Object.entries(files).flatMap(([name, text]) => {
    const content = strToU8(text);
    const header = new Uint8Array(512);
    header.set(strToU8(name));
    header.set(strToU8(content.length.toString(8).padStart(11, '0')), 124);
    header[156] = 0x30;
    const filled = new Uint8Array(Math.ceil(content.length / 512) * 512);
    filled.set(content);
    return [...header, ...filled];
  });
  return new Uint8Array([...blocks, ...new Uint8Array(1024)]);
}

const tweets = `window.YTD.tweets.part0 = ${JSON.stringify([
  { tweet: { full_text: 'Tea &amp; rain', created_at: 'Mon Nov 02 10:00:00 +0000 2026' } },
  { tweet: { full_text: 'RT @ada: not mine' } },
  { tweet: { full_text: '@ada yes!', in_reply_to_status_id_str: '7' } },
])}`;

const notes = `window.YTD.note_tweet.part0 = ${JSON.stringify([
  { noteTweet: { core: { text: 'A long one' }, createdAt: '2026-11-02T10:00:00.000Z' } },
])};`;

describe('readPosts', () => {
  it('reads an X archive in its zip, without retweets', async () => {
    const bytes = zipSync({
      'data/tweets.js': strToU8(tweets),
      'data/deleted-tweets.js': strToU8('x'),
      'data/note-tweet.js': strToU8(notes),
      'data/photo.jpg': new Uint8Array(10),
    });
    expect(await readPosts([file('twitter.zip', bytes)])).toEqual({
      posts: [
        { text: 'Tea & rain', site: 'x', reply: false, time: Date.parse('2026-11-02T10:00:00Z') },
        { text: '@ada yes!', site: 'x', reply: true },
        { text: 'A long one', site: 'x', time: Date.parse('2026-11-02T10:00:00Z') },
      ],
      skipped: [],
    });
  });

  it('reads a Mastodon outbox as text, also from its archive', async () => {
    const outbox = JSON.stringify({
      orderedItems: [
        {
          type: 'Create',
          object: { content: '<p>One &lt;3<br>two</p><p><a href="x">three</a></p>', inReplyTo: null },
        },
        { type: 'Announce', object: 'https://a.example/1' },
      ],
    });
    const expected = [{ text: 'One <3\ntwo\n\nthree', site: 'mastodon', reply: false }];
    expect((await readPosts([file('outbox (1).json', outbox)])).posts).toEqual(expected);
    const archive = tar({ 'media/1.txt': 'x'.repeat(2_000), 'outbox.json': outbox, 'likes.json': '{}' });
    expect(await readPosts([file('archive.tar.gz', gzipSync(archive))])).toEqual({
      posts: expected,
      skipped: [],
    });
    const zip = zipSync({ 'archive/outbox.json': strToU8(outbox) });
    expect(await readPosts([file('archive.zip', zip)])).toEqual({ posts: expected, skipped: [] });
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
    expect(await readPosts([file('repo.car', car)])).toEqual({ posts: expected, skipped: [] });
    const json = JSON.stringify({ records: [{ uri: 'at://x', value: record }] });
    expect((await readPosts([file('posts.json', json)])).posts).toEqual(expected);
  });

  it('reads LinkedIn shares with a line in quotation marks each, and comments with backslashes', async () => {
    const shares =
      'Date,ShareLink,ShareCommentary,SharedUrl\n' +
      '2026-11-02 10:00:00,https://l.example,"First line""\n""""\n""A """"second"""" one, here",\n' +
      '2026-11-03 10:00:00,https://l.example,"",https://a.example\n';
    expect(await readPosts([file('Shares.csv', shares)])).toEqual({
      posts: [
        {
          text: 'First line\n\nA "second" one, here',
          site: 'linkedin',
          reply: false,
          time: Date.parse('2026-11-02 10:00:00'),
        },
      ],
      skipped: [],
    });
    const comments =
      'Date,Link,Message\n2026-11-02 10:00:00,https://l.example,"He said \\"hello\\", and more"\n';
    expect((await readPosts([file('Comments.csv', comments)])).posts).toMatchObject([
      { text: 'He said "hello", and more', site: 'linkedin', reply: true },
    ]);
  });

  it('reads any table with texts, also as a spreadsheet on Windows writes it', async () => {
    expect(
      (await readPosts([file('mine.csv', 'id,Text\n1,one\n2,two\n3,RT @ada: not mine\n')])).posts,
    ).toEqual([{ text: 'one' }, { text: 'two' }]);
    const units = [...'\ufeffDate;Post\n2026-11-02;naïve'].map((c) => c.charCodeAt(0));
    const wide = new Uint8Array(new Uint16Array(units).buffer);
    expect((await readPosts([file('mine.csv', wide)])).posts).toEqual([
      { text: 'naïve', time: Date.parse('2026-11-02') },
    ]);
  });

  it('reads plain text by paragraph, else by line, JSON lines and JSON lists', async () => {
    const texts = async (name: string, text: string) =>
      (await readPosts([file(name, text)])).posts.map((post) => post.text);
    expect(await texts('a.txt', 'one\ntwo\n')).toEqual(['one', 'two']);
    expect(await texts('a.txt', 'one\nmore\r\n\r\ntwo')).toEqual(['one\nmore', 'two']);
    expect(await texts('a.json', '["one", {"body": "two"}, {"text": " "}]')).toEqual(['one', 'two']);
    expect(await readPosts([file('a.jsonl', '{"text":"one"}\nnot\n{"t":1}\n')])).toEqual({
      posts: [{ text: 'one' }],
      skipped: [expect.stringMatching(/a\.jsonl: line 2: /), 'a.jsonl: line 3: no "text"'],
    });
  });

  it('names what it cannot read, and reads the rest', async () => {
    const { posts, skipped } = await readPosts([
      file('tweets.js', 'window.YTD.tweets.part0 = [ broken'),
      file('like.js', 'window.YTD.like.part0 = []'),
      file('x.zip', 'no zip'),
      file('x.tgz', gzipSync(tar({ 'outbox.json': 'x'.repeat(600) }).subarray(0, 700))),
      file('pictures.zip', zipSync({ 'a.jpg': new Uint8Array(3) })),
      file('photo.png', 'x'),
      file('other.json', '{"a":[]}'),
      file('t.csv', 'id,when\n1,2\n'),
      file('ok.txt', 'fine\nfine'),
    ]);
    expect(posts).toEqual([{ text: 'fine' }]);
    expect(skipped).toEqual([
      expect.stringMatching(/^tweets\.js: .+/),
      'like.js: not a format of posts that Rapport knows',
      expect.stringMatching(/^x\.zip: cannot be read/),
      'x.tgz: cannot be read (it ends in the middle of a file)',
      'pictures.zip: holds no posts that Rapport knows',
      'photo.png: not a format of posts that Rapport knows',
      'other.json: not a format of posts that Rapport knows',
      expect.stringMatching(/^t\.csv: no column/),
    ]);
  });
});

/** A Bluesky repository of one commit that leads to `kept`, with `lost` in it that nothing leads to. */
async function repository(
  kept: readonly unknown[],
  lost: readonly unknown[],
): Promise<Uint8Array<ArrayBuffer>> {
  const block = async (value: unknown) => {
    const data = encode(value);
    const cid = await CID.create(0x71, data);
    return { cid: cid.bytes, data, link: CID.toCidLink(cid) };
  };
  const records = await Promise.all(kept.map(block));
  const node = await block({ l: null, e: records.map(({ link }, n) => ({ p: n, v: link, t: null })) });
  const before = await Promise.all(lost.map(block));
  const commit = await block({ did: 'did:plc:a', data: node.link, prev: before[0]?.link ?? null });
  const chunks: Uint8Array[] = [];
  for await (const chunk of writeCarStream([commit.link], [commit, node, ...before, ...records]))
    chunks.push(chunk);
  return new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer());
}

describe('readPosts on what people really have', () => {
  const texts = async (...files: File[]) => {
    const { posts, skipped } = await readPosts(files);
    return { texts: posts.map(({ text }) => text), skipped };
  };

  it('takes a long post of X once, and tweets of archives before 2019', async () => {
    const long = `${'One morning at the river after another, '.repeat(9)}and that was all.`;
    const begin = `${long.slice(0, 270)}… https://t.co/abc123`;
    const tweet = (full_text: string) => ({ tweet: { full_text } });
    const shortOne = 'To be continued…';
    expect(
      await texts(
        file(
          'tweets.js',
          `window.YTD.tweets.part0 = ${JSON.stringify([tweet(begin), tweet(shortOne), null])}`,
        ),
        file('tweets-part1.js', `window.YTD.tweets.part1 = ${JSON.stringify([{ full_text: 'An old one' }])}`),
        file(
          'note-tweet.js',
          `window.YTD.note_tweet.part0 = ${JSON.stringify([{ noteTweet: { core: { text: long } } }])}`,
        ),
      ),
    ).toEqual({ texts: [shortOne, 'An old one', long], skipped: [] });
  });

  it('takes of a Bluesky repository what its commit leads to, and what is whole of one that is cut', async () => {
    const post = (text: string) => ({ $type: 'app.bsky.feed.post', text });
    const quote = {
      ...post('Quoting'),
      embed: { $type: 'app.bsky.embed.record', record: { uri: 'at://x' } },
    };
    const car = await repository([post('Hello'), quote], [post('Deleted')]);
    expect(await texts(file('repo.car', car))).toEqual({ texts: ['Hello', 'Quoting'], skipped: [] });
    expect(await texts(file('cut.car', car.slice(0, -20)))).toEqual({
      texts: ['Hello'],
      skipped: [expect.stringMatching(/^cut\.car: it is cut short; what was whole is read/)],
    });
  });

  it('goes on past an activity of Mastodon that is none', async () => {
    const create = { type: 'Create', object: { content: '<p>Mine</p>', summary: 'Food' } };
    const outbox = JSON.stringify({ orderedItems: [null, 'https://a.example/1', create] });
    expect(await texts(file('outbox.json', outbox))).toEqual({ texts: ['Mine'], skipped: [] });
  });

  it('takes the marks in a table for what HTML writes with them, and leaves what it does not know', async () => {
    const table =
      'date,text\n2026-11-02,It&rsquo;s &ldquo;caf&eacute;&rdquo; &amp; R&amp;D&#8230;&#x20;&nosuch; AT&T;';
    expect(await texts(file('posts.csv', table))).toEqual({
      texts: ['It’s “café” & R&D… &nosuch; AT&T;'],
      skipped: [],
    });
  });

  it('reads the encodings of Windows, with and without a mark', async () => {
    const wide = (text: string) =>
      new Uint8Array(new Uint16Array([...text].map((c) => c.charCodeAt(0))).buffer);
    const narrow = Uint8Array.from([...'Text\nnaïve café\n'].map((c) => c.charCodeAt(0)));
    const cut = strToU8('one\ncafé').slice(0, -1);
    expect((await texts(file('a.txt', wide('one\ntwö')))).texts).toEqual(['one', 'twö']);
    expect((await texts(file('a.csv', narrow))).texts).toEqual(['naïve café']);
    expect((await texts(file('cut.txt', cut))).texts).toEqual(['one', 'caf']);
  });

  it('says in a line what it refuses, and what it left out', async () => {
    const huge = { name: 'huge.jsonl', size: 300 * 1024 * 1024 } as File;
    const threads = JSON.stringify({ text_post_app_text_posts: [{ media: [{ title: 'Hi' }] }] });
    expect(
      await texts(
        file('empty.json', ''),
        file('cut.json', '[{"text": "a"'),
        file('threads.json', threads),
        file('some.json', JSON.stringify([{ text: 'one' }, { id: 3 }])),
        huge,
      ),
    ).toEqual({
      texts: ['one'],
      skipped: [
        'empty.json: it is empty',
        expect.stringMatching(/^cut\.json: no whole JSON; it may be cut short/),
        'threads.json: not a format of posts that Rapport knows',
        'some.json: 1 of 2 entries hold no text that is known',
        'huge.jsonl: is larger than 256 MB; Rapport reads files up to that size',
      ],
    });
  });
});
