import { executeBatch, References, type ActionFault } from './executeBatch';
import { noFaults, type FailingSync, type Faults } from './faults';
import type { HostObject } from './hostObject';
import type { BatchRequest, BatchResponse } from './messages';
import { Traffic } from './traffic';

/** What the service answers: the text of the response, or an Office-level error code. */
export type Reply = { readonly body: string } | { readonly errorCode: number };

const OFFICE_ERROR = { cellEdit: 5004, requestTooLarge: 5103, responseTooLarge: 5104 } as const;

/** The request flag by which the client asks to wait until the officer has left the cell. */
const DELAY_FOR_CELL_EDIT = 64;

/** Serves the batches of one workbook, with faults and counters. */
export class RichApiService {
  readonly traffic = new Traffic();
  readonly faults: Faults = noFaults();
  private references = new References();
  private waiting: (() => void)[] = [];

  constructor(
    private root: HostObject,
    private readonly canDelay: boolean,
    private readonly afterBatch: () => void,
  ) {}

  /** Puts another workbook behind the same client library. */
  open(root: HostObject): void {
    this.root = root;
    this.references = new References();
    Object.assign(this.faults, noFaults());
    this.traffic.reset();
  }

  /** The officer leaves the cell: what waited for it runs now. */
  leaveCell(): void {
    this.faults.cellEdit = false;
    for (const resume of this.waiting.splice(0)) resume();
  }

  async serve(text: string, flags: number): Promise<Reply> {
    const request = JSON.parse(text) as BatchRequest;
    if (isHousekeeping(request))
      return { body: JSON.stringify(executeBatch(request, this.root, this.references)) };
    if (this.faults.cellEdit) {
      if (!this.canDelay || (flags & DELAY_FOR_CELL_EDIT) === 0) return { errorCode: OFFICE_ERROR.cellEdit };
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    const requestBytes = byteLength(text);
    if (requestBytes > this.faults.requestLimit) return { errorCode: OFFICE_ERROR.requestTooLarge };
    const response = this.run(request);
    const body = JSON.stringify(response);
    const responseBytes = byteLength(body);
    this.traffic.count(requestBytes, responseBytes);
    this.afterBatch();
    if (responseBytes > this.faults.responseLimit) return { errorCode: OFFICE_ERROR.responseTooLarge };
    return { body };
  }

  private run(request: BatchRequest): BatchResponse {
    const failing = this.dueFault();
    const fault = failing && actionFault(failing, request.Actions.length);
    const response = executeBatch(request, this.root, this.references, fault ?? undefined);
    if (failing?.when !== 'after') return response;
    return { Results: [], Error: error(failing.code) };
  }

  /** Counts down to the failing sync; the fault that is due now, if any. */
  private dueFault(): FailingSync | null {
    const failing = this.faults.failSync;
    if (!failing) return null;
    const { k, times = 1 } = failing;
    if (k > 1) this.faults.failSync = { ...failing, k: k - 1 };
    else this.faults.failSync = times > 1 ? { ...failing, times: times - 1 } : null;
    return k > 1 ? null : failing;
  }
}

function actionFault({ when, code }: FailingSync, actions: number): ActionFault | null {
  if (when === 'after') return null;
  const share = typeof when === 'number' ? when : when === 'before' ? 0 : 0.5;
  return { beforeAction: Math.floor(actions * share), code };
}

function error(code: string): NonNullable<BatchResponse['Error']> {
  return { Code: code, Message: 'Injected fault', Location: '', ActionIndex: 0, HttpStatusCode: 500 };
}

/** The library's own traffic: its start-up call, and the release of references it kept. */
function isHousekeeping(request: BatchRequest): boolean {
  return (
    request.Actions.every(
      ({ ActionType, Name }) =>
        ActionType === 1 || Name === '_RemoveReference' || Name === 'NotifyActionHandlerReady',
    ) &&
    request.Actions.some(({ Name }) => Name === '_RemoveReference' || Name === 'NotifyActionHandlerReady')
  );
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
