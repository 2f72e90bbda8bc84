import { describe, expect, test } from 'vitest';
import { messagesOf } from '../../i18n/messagesOf.ts';
import type { HostTrouble } from '../../world/HostTrouble.ts';
import { sampleFrame } from '../testing/sampleFrame.ts';
import type { SampleHost } from '../testing/sampleWorld.ts';
import { troubleSentence } from './troubleSentence.ts';

const panic: HostTrouble = { fault: 'kernelPanic', row: 2, atMs: 0, reach: 'host', hurt: 11 };

function sentence(host: SampleHost, language: 'en' | 'fr' = 'en'): string | null {
  const frame = sampleFrame({ hosts: [host] }, { language, messages: messagesOf[language] });
  const [first] = frame.snapshot.hosts;
  return first ? troubleSentence({ frame, host: first }) : null;
}

describe('the sentence about a fault', () => {
  test('counts all who share the kernel that panicked, its source included', () => {
    expect(sentence({ platform: 'container', ready: 12, trouble: panic })).toBe(
      'Kernel panic: all 12 share the host’s kernel',
    );
    expect(sentence({ platform: 'container', ready: 12, trouble: panic }, 'fr')).toBe(
      'Panique du noyau\u00a0: les 12 partagent celui de l’hôte',
    );
  });

  test('counts the living neighbours of a VM that went down alone', () => {
    const alone: HostTrouble = { ...panic, row: 4, reach: 'instance', hurt: 0 };
    expect(sentence({ platform: 'vm', ready: 4, killed: 1, trouble: alone })).toBe(
      'node-api #5 crashed with its own kernel: 4 neighbours untouched',
    );
    expect(sentence({ platform: 'vm', ready: 2, trouble: { ...alone, row: 0 } })).toContain(
      '1 neighbour untouched',
    );
  });

  test('tells a hidden VM from the host around it', () => {
    const guest: HostTrouble = { ...panic, reach: 'guest' };
    expect(sentence({ platform: 'container', ready: 12, trouble: guest })).toBe(
      'Kernel panic: all 12 share the hidden VM’s kernel',
    );
  });

  test('is none without a fault', () => {
    expect(sentence({ platform: 'vm', ready: 12 })).toBeNull();
  });
});
