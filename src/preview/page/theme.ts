import { DiscordActionRow } from '@skyra/discord-components-core/discord-action-row.js';
import { DiscordAuthorInfo } from '@skyra/discord-components-core/discord-author-info.js';
import { DiscordButton } from '@skyra/discord-components-core/discord-button.js';
import { DiscordEmbed } from '@skyra/discord-components-core/discord-embed.js';
import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import { css } from 'lit';

/**
 * The components carry the colours of one theme each in their shadow trees. Added to these, the same colours as
 * variables of `page.css`: so dark and light change in one place, and with the system while the page is open.
 */
export function applyTheme(): void {
  DiscordMessage.elementStyles.push(css`
    .discord-message-timestamp { color: var(--muted) !important; margin-left: 6px; }
    .discord-message-content { min-width: 0; line-height: 1.375rem; padding-top: 0; }
    .discord-author-avatar { margin-top: 2px; }
    .discord-author-avatar img { cursor: default; }
    .discord-message-inner { min-width: 0; }
  `);
  DiscordAuthorInfo.elementStyles.push(css`
    :host .discord-author-username { color: var(--strong) !important; }
    :host .discord-author-username:hover { text-decoration: none; cursor: default; }
  `);
  DiscordEmbed.elementStyles.push(css`
    :host .discord-embed-root { flex: 0 1 520px; }
    :host .discord-embed-wrapper { background: var(--embed); border-color: var(--embed-edge); justify-self: stretch; }
    :host .discord-embed-wrapper .discord-embed-grid { display: grid; grid-template-columns: minmax(0, 1fr); padding: 0.25rem 1rem 0.9rem 0.75rem; }
  `);
  DiscordButton.elementStyles.push(css`
    :host { max-width: 100%; }
    :host > *:first-child { height: auto; padding-block: 4px; border-radius: 8px; gap: 6px; line-height: 1.125rem; }
    .disabled { opacity: 1; background: none !important; color: var(--muted) !important; box-shadow: inset 0 0 0 1px var(--button); }
    .success { background: #248046; }
    .success.hoverable:hover { background: #1a6334; }
    .destructive { background: #d5353a; }
    .destructive.hoverable:hover { background: #a12828; }
    .secondary { background: var(--button); color: var(--button-text); }
    .secondary.hoverable:hover, a.secondary:hover { background: var(--button-hover); }
  `);
  DiscordActionRow.elementStyles.push(css`:host { gap: 4px; }`);
}
