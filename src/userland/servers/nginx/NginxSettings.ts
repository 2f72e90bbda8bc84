/** What is simulated of an nginx configuration. */
export interface NginxSettings {
  /** The main file. */
  readonly path: string;
  /** Listened on, without repetition. */
  readonly ports: readonly number[];
  /** Directory of the pages. */
  readonly root: string;
  /** Files that answer for their directory, the first that is there. */
  readonly indexes: readonly string[];
  /** Null for one per CPU. */
  readonly workers: number | null;
  /** Whom workers run as where the master is root: name and the line it stands in. */
  readonly user: { readonly name: string; readonly line: number } | null;
  readonly pidPath: string;
  readonly accessLog: string;
  /** Whether requests are logged in the format of the image of Docker Hub, which ends with what a proxy has forwarded. */
  readonly logsForwarded: boolean;
  readonly errorLog: string;
  /** Whether what is only notable is logged. */
  readonly tellsNotices: boolean;
  /** Whether it leaves the terminal, as it does unless told `daemon off`. */
  readonly isDaemon: boolean;
}
