// SPDX-License-Identifier: EPL-2.0
package org.eclipse.help.ui.internal.views;

import org.eclipse.ui.forms.IFormPart;

/** A part of the help beside a dialog: named by the cheat sheets, and never asked for anything. */
public interface IHelpPart extends IFormPart {}
