/** What went over the wire since the last `reset`. Clean-up requests of the library do not count as syncs. */
export class Traffic {
  syncs = 0;
  requestBytes = 0;
  responseBytes = 0;
  /** The largest single request and response. */
  largestRequest = 0;
  largestResponse = 0;

  reset(): void {
    Object.assign(this, new Traffic());
  }

  count(request: number, response: number): void {
    this.syncs += 1;
    this.requestBytes += request;
    this.responseBytes += response;
    this.largestRequest = Math.max(this.largestRequest, request);
    this.largestResponse = Math.max(this.largestResponse, response);
  }
}
