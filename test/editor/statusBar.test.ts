import assert from 'node:assert/strict';
import { statusOf } from '../../src/editor/statusBar';
import type { ArticleState } from '../../src/editor/openArticle';
import type { Finding } from '../../src/core/index';

const finding = (severity: Finding['severity']): Finding => ({ severity }) as Finding;

describe('status bar', () => {
  it('counts the findings, for the eye and for a screen reader', () => {
    const findings = [finding('critical'), finding('minor'), finding('minor')];
    const status = statusOf({ kind: 'reviewed', findings, ignored: 1 });
    assert.equal(status?.text, '$(checklist) 3');
    assert.equal(
      status.explanation,
      'Findings in this article: 3\nCritical: 1\nMinor: 2\nIgnored: 1\nClick to go to the next one.',
    );
    assert.equal(status.command, 'munaqqih.nextFinding');
  });

  it('has nothing to say about a document that is not Arabic', () => {
    assert.equal(statusOf({ kind: 'not-arabic' }), undefined);
    assert.equal(statusOf({ kind: 'unread' }), undefined);
  });

  it('says why an article is not reviewed, and offers what can be done about it', () => {
    const kinds = ['waiting', 'off', 'too-large', 'wrong-encoding', 'failed'] as const;
    for (const kind of kinds) {
      const status = statusOf({ kind } satisfies ArticleState);
      assert.ok(status?.explanation !== undefined && status.explanation.length > 20, kind);
      assert.ok(status.command, kind);
    }
  });
});
