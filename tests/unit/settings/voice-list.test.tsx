// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { VoiceList, type VoiceListProps } from '../../../components/settings/voice-list.tsx';

const ada = { id: 'a', name: 'Ada', sites: ['x'], accounts: ['ada'], posts: 60, learnt: 0, learns: false };

function drawn(change: Partial<VoiceListProps> = {}): HTMLElement {
  const page = document.createElement('div');
  const actions = {
    onExport: vi.fn(),
    onForget: vi.fn(),
    onSites: vi.fn(),
    onAccounts: vi.fn(),
    onLearns: vi.fn(),
  };
  const sites = [
    { id: 'x', name: 'X' },
    { id: 'linkedin', name: 'LinkedIn' },
  ];
  render(<VoiceList voices={[ada]} sites={sites} now={0} {...actions} {...change} />, page);
  return page;
}

it('says where and as whom a voice speaks', () => {
  const summary = (voice: Partial<typeof ada>) =>
    drawn({ voices: [{ ...ada, ...voice }] }).querySelector('summary')?.textContent;
  expect(summary({})).toBe('Where it speaks: X as ada');
  expect(summary({ sites: [], accounts: ['ada', 'river.cafe'] })).toBe(
    'Where it speaks: Everywhere as ada, river.cafe',
  );
  expect(summary({ sites: [], accounts: [] })).toBe('Where it speaks: Everywhere');
});

it.each([
  ['@Ada, river.cafe ,ada', ['ada', 'river.cafe']],
  [' ', []],
])('takes “%s” for accounts as pages show them', (typed, accounts) => {
  const onAccounts = vi.fn();
  const field = drawn({ onAccounts }).querySelector('input[type="text"]') as HTMLInputElement;
  field.value = typed;
  field.dispatchEvent(new Event('change'));
  expect(onAccounts).toHaveBeenCalledWith('a', accounts);
});
