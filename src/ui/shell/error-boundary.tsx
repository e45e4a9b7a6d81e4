import { Component, type ErrorInfo, type ReactNode } from 'react';
import { t } from '../../i18n/index.ts';
import { askAgain } from '../later.tsx';
import { Button } from '../parts/button.tsx';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** Shown instead of the whole-page message, for a part of a screen that may fail alone. */
  readonly fallback?: ReactNode;
}

interface ErrorBoundaryState {
  readonly message?: string;
}

/** Never a blank page: what fails while drawing is said in words, with a way on. The autosave is not touched. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = {};

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  private tryAgain(): void {
    askAgain();
    this.setState({ message: undefined });
  }

  override render(): ReactNode {
    const { message } = this.state;
    if (message === undefined) return this.props.children;
    if (this.props.fallback !== undefined) return this.props.fallback;
    return (
      <main className="shell-fault">
        <h1>{t('shell.fault')}</h1>
        <p>{t('shell.fault-how')}</p>
        <pre className="shell-fault-message">{message}</pre>
        <div className="dialog-actions">
          <Button onClick={() => this.tryAgain()}>{t('shell.try-again')}</Button>
          <Button
            kind="primary"
            onClick={() => {
              history.replaceState(undefined, '', location.pathname);
              location.reload();
            }}
          >
            {t('shell.reload')}
          </Button>
        </div>
      </main>
    );
  }
}
