-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where a result comes from when nobody of this assessment found it: inherited from another
-- certified management system, or carried over from an assessment against the 2011 edition.
ALTER TABLE item_results ADD COLUMN origin TEXT NOT NULL DEFAULT '';
ALTER TABLE item_results ADD COLUMN origin_source TEXT NOT NULL DEFAULT '';
ALTER TABLE item_results ADD COLUMN origin_confidence TEXT NOT NULL DEFAULT '';
ALTER TABLE item_results ADD COLUMN origin_confirmed INT NOT NULL DEFAULT 0;
