import { InForceSection } from '../../components/studio/in-force-section.tsx';
import { PostsSection } from '../../components/studio/posts-section.tsx';
import { RatesTable } from '../../components/studio/rates-table.tsx';
import { TeamSection } from '../../components/studio/team-section.tsx';
import { TermsList } from '../../components/studio/terms-list.tsx';
import { styles } from '../../lib/storage/protocols/styles.ts';
import { added, addTerm, show } from './editing.ts';
import { evidence, read as posts, progress, readFrom } from './evidence.ts';
import { inForce, removeProtocol, share, unshare } from './in-force.ts';
import { takenStyles } from './opened-style.ts';
import { saveCounts, saveReasons } from './saving.ts';
import { source } from './studio-state.ts';

/** What is in force, what own posts show of the file, and what may be handed on to the team. */
export function BelowFile() {
  return (
    <>
      <InForceSection
        {...inForce.value}
        styles={takenStyles.value.map(({ name }) => name)}
        onRemoveStyle={(name) => void styles.remove(name)}
        onOpen={({ name, text }) => show(text, `${name} is open.`)}
        onRemove={({ name }) => void removeProtocol(name)}
        onShare={(row, on) => void (on ? share(row) : unshare(row))}
      />
      <PostsSection
        progress={progress.value}
        skipped={posts.value?.skipped ?? []}
        onFiles={(files) => void readFrom(files)}
        onSent={() => void readFrom('sent')}
      >
        {posts.value && posts.value.posts > 0 && (
          <>
            {evidence.value && <RatesTable rates={evidence.value.rates} posts={posts.value.posts} />}
            <TermsList
              terms={posts.value.terms.filter(({ term }) => !added.value.includes(term))}
              open={source.value.trim() !== ''}
              onAdd={(term) => void addTerm(term)}
            />
          </>
        )}
      </PostsSection>
      <TeamSection onCounts={() => void saveCounts()} onReasons={() => void saveReasons()} />
    </>
  );
}
