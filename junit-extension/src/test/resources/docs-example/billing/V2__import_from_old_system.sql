select old_system.import();
