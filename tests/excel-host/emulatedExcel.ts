import { areaOf, bounding, localAddress } from './model/areas';
import { dumpWorkbook } from './model/dumpWorkbook';
import { loadWorkbook } from './model/loadWorkbook';
import type { SheetModel } from './model/sheetModel';
import type { WorkbookModel } from './model/workbookModel';
import { EVENT } from './types/events';
import { workbookObject } from './types/workbook';
import { externalObject, type ExternalObject, type HostIdentity } from './wire/externalObject';
import type { Faults } from './wire/faults';
import { RichApiService } from './wire/richApiService';
import type { Traffic } from './wire/traffic';
import type { Workbook } from '../../src/grid/workbook';

/** An Excel of today on Windows, in Vietnamese, with everything the library knows. */
export const USUAL_EXCEL: HostIdentity = {
  excelApi: '1.15',
  displayLanguage: 'vi-VN',
  contentLanguage: 'vi-VN',
  theme: {
    bodyBackgroundColor: '#FFFFFF',
    bodyForegroundColor: '#252423',
    controlBackgroundColor: '#FFFFFF',
    controlForegroundColor: '#252423',
  },
  canDelay: true,
};

/** One running Excel with one open workbook, behind the `window.external` that it gives to the library. */
export class EmulatedExcel {
  workbook: WorkbookModel;
  private readonly service: RichApiService;
  private readonly seam: ExternalObject;

  constructor(workbook: Workbook, identity: Partial<HostIdentity> = {}) {
    this.workbook = loadWorkbook(workbook);
    const full = { ...USUAL_EXCEL, ...identity };
    this.service = new RichApiService(workbookObject(this.workbook), full.canDelay, () =>
      this.reportChanges(),
    );
    this.seam = externalObject(full, new Map(), (body, flags) => this.service.serve(body, flags));
  }

  /** What belongs at `window.external` before office.js loads. */
  get external(): ExternalObject['external'] {
    return this.seam.external;
  }

  get faults(): Faults {
    return this.service.faults;
  }

  get traffic(): Traffic {
    return this.service.traffic;
  }

  /** Closes the workbook and opens another one, without faults and with counters at zero. */
  open(workbook: Workbook): void {
    this.workbook = loadWorkbook(workbook);
    this.service.open(workbookObject(this.workbook));
  }

  /** The workbook as the file host would read it after saving. */
  dump(): Workbook {
    return dumpWorkbook(this.workbook);
  }

  /** The officer types into a cell. */
  type(sheetName: string, address: string, input: number | string | boolean | null): void {
    const sheet = this.sheet(sheetName);
    const { top, left } = areaOf(address);
    if (input === null) this.workbook.clear(sheet, areaOf(address), 'contents');
    else this.workbook.enter(sheet, top, left, input);
    this.reportChanges('Unknown');
  }

  /** The officer deletes a sheet. */
  deleteSheet(sheetName: string): void {
    this.workbook.deleteSheet(this.sheet(sheetName));
  }

  /** The officer turns to another sheet. */
  activate(sheetName: string): void {
    const sheet = this.sheet(sheetName);
    this.workbook.active = sheet;
    this.seam.fireEvent(EVENT.worksheetActivated, WORKBOOK_EVENTS, { worksheetId: sheet.id });
  }

  /** The officer leaves the cell that was being edited. */
  leaveCell(): void {
    this.service.leaveCell();
  }

  /** The officer presses a button of the ribbon. */
  pressButton(functionName: string): Promise<void> {
    return this.seam.pressButton(functionName);
  }

  private sheet(name: string): SheetModel {
    const sheet = this.workbook.findSheet(name);
    if (!sheet) throw new Error(`No sheet ${name}`);
    return sheet;
  }

  private reportChanges(triggerSource = 'ThisLocalAddin'): void {
    for (const { sheet, area } of merged(this.workbook.changed.splice(0))) {
      const detail = {
        address: localAddress(area),
        changeType: 'RangeEdited',
        source: 'Local',
        triggerSource,
        worksheetId: sheet.id,
      };
      for (const target of [sheet.id, WORKBOOK_EVENTS])
        this.seam.fireEvent(EVENT.worksheetChanged, target, detail);
    }
  }
}

/** The target id under which the library listens to events of all sheets. */
const WORKBOOK_EVENTS = 'Workbook';

/** One change a sheet and batch, as large as all its writes together. */
function merged(changes: readonly WorkbookModel['changed'][number][]): WorkbookModel['changed'] {
  const bySheet = new Map<WorkbookModel['changed'][number]['sheet'], WorkbookModel['changed'][number]>();
  for (const change of changes) {
    const known = bySheet.get(change.sheet);
    bySheet.set(change.sheet, known ? { ...known, area: bounding(known.area, change.area) } : change);
  }
  return [...bySheet.values()];
}
