import { runInExcel } from './runInExcel';

/** A change of a sheet that did not come from the add-in itself. */
export interface OutsideChange {
  /** Excel's id of the sheet. */
  readonly sheetId: string;
  /** `cells` when contents changed, `structure` when rows, columns or cells were inserted or deleted. */
  readonly what: 'cells' | 'structure';
}

/** Stops listening. */
export type StopListening = () => Promise<void>;

/** Calls the handler whenever the officer, a co-author or another add-in changes a sheet. */
export async function onChanged(handler: (change: OutsideChange) => void): Promise<StopListening> {
  return listen(({ worksheets }) =>
    worksheets.onChanged.add((event) => {
      if (event.triggerSource !== 'ThisLocalAddin') {
        handler({
          sheetId: event.worksheetId,
          what: event.changeType === 'RangeEdited' ? 'cells' : 'structure',
        });
      }
      return Promise.resolve();
    }),
  );
}

/** Calls the handler whenever the officer turns to another sheet. */
export async function onSheetActivated(handler: () => void): Promise<StopListening> {
  return listen(({ worksheets }) =>
    worksheets.onActivated.add(() => {
      handler();
      return Promise.resolve();
    }),
  );
}

async function listen<Event>(
  register: (workbook: Excel.Workbook) => OfficeExtension.EventHandlerResult<Event>,
): Promise<StopListening> {
  const registration = await runInExcel(async (context) => {
    const result = register(context.workbook);
    await context.sync();
    return result;
  });
  return async () => {
    registration.remove();
    await registration.context.sync();
  };
}
