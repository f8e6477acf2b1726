/** A failure as Excel reports it: the codes are those of `Excel.ErrorCodes`. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

export function invalidArgument(message: string): HostError {
  return new HostError('InvalidArgument', message);
}

export function notImplemented(member: string): HostError {
  return new HostError('NotImplemented', `NotImplemented: ${member}`);
}
