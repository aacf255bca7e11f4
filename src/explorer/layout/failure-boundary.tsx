import { Component, type ReactNode } from 'react';
import { Text, text } from '../messages/text.ts';
import { Notice } from './notices.tsx';
import { PageHeading } from './page-heading.tsx';

interface Properties {
  /** Another address is another attempt. */
  address: string;
  children: ReactNode;
}

/** Shows an error in place of a page that cannot be drawn, and keeps the frame: React would leave a blank window. */
export class FailureBoundary extends Component<Properties, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override componentDidUpdate(before: Properties) {
    if (before.address !== this.props.address && this.state.error !== null) this.setState({ error: null });
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <>
        <PageHeading title={text('failure.title')} />
        <Notice title={text('failure.notice')} role="alert">
          <p>
            <Text id="failure.text" message={<code>{error.message}</code>} />
          </p>
          <button type="button" onClick={() => window.location.reload()}>
            {text('retry')}
          </button>
        </Notice>
      </>
    );
  }
}
