# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks for windows on an X display without taking the processor from the programs that are measured."""
import ctypes
import ctypes.util


class _Attributes(ctypes.Structure):
    _fields_ = [("x", ctypes.c_int), ("y", ctypes.c_int), ("width", ctypes.c_int), ("height", ctypes.c_int),
                ("border", ctypes.c_int), ("depth", ctypes.c_int), ("visual", ctypes.c_void_p),
                ("root", ctypes.c_ulong), ("kind", ctypes.c_int), ("bit_gravity", ctypes.c_int),
                ("gravity", ctypes.c_int), ("backing", ctypes.c_int), ("planes", ctypes.c_ulong),
                ("pixel", ctypes.c_ulong), ("save_under", ctypes.c_int), ("colormap", ctypes.c_ulong),
                ("installed", ctypes.c_int), ("map_state", ctypes.c_int), ("all_events", ctypes.c_long),
                ("events", ctypes.c_long), ("hidden_events", ctypes.c_long), ("overrides", ctypes.c_int),
                ("screen", ctypes.c_void_p)]


class _Image(ctypes.Structure):
    _fields_ = [("width", ctypes.c_int), ("height", ctypes.c_int), ("offset", ctypes.c_int), ("form", ctypes.c_int),
                ("data", ctypes.c_void_p), ("byte_order", ctypes.c_int), ("unit", ctypes.c_int),
                ("bit_order", ctypes.c_int), ("pad", ctypes.c_int), ("depth", ctypes.c_int),
                ("bytes_per_line", ctypes.c_int)]


_IS_VIEWABLE, _ALL_PLANES, _Z_PIXMAP, _ANY_TYPE = 2, 0xFFFFFFFF, 2, 0
_BAND = (600, 200)  # pixels in the middle of a window that must hold a picture


class Display:
    """A display, by its name (":5"). Windows that go away between two questions are no error."""

    def __init__(self, name):
        self.x = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
        pointer, number = ctypes.c_void_p, ctypes.c_ulong
        for function, result, arguments in (
                ("XOpenDisplay", pointer, [ctypes.c_char_p]), ("XDefaultRootWindow", number, [pointer]),
                ("XInternAtom", number, [pointer, ctypes.c_char_p, ctypes.c_int]), ("XFree", ctypes.c_int, [pointer]),
                ("XQueryTree", ctypes.c_int, [pointer, number] + [pointer] * 4),
                ("XGetWindowAttributes", ctypes.c_int, [pointer, number, pointer]),
                ("XGetWindowProperty", ctypes.c_int, [pointer, number, number, ctypes.c_long, ctypes.c_long,
                                                      ctypes.c_int, number] + [pointer] * 5),
                ("XGetImage", ctypes.POINTER(_Image), [pointer, number, ctypes.c_int, ctypes.c_int, ctypes.c_uint,
                                                       ctypes.c_uint, number, ctypes.c_int]),
                ("XDestroyImage", ctypes.c_int, [pointer])):
            getattr(self.x, function).restype = result
            getattr(self.x, function).argtypes = arguments
        self.ignore = ctypes.CFUNCTYPE(ctypes.c_int, pointer, pointer)(lambda display, event: 0)
        self.x.XSetErrorHandler(self.ignore)
        self.display = self.x.XOpenDisplay(name.encode())
        if not self.display:
            raise RuntimeError(f"no display {name}")
        self.root = self.x.XDefaultRootWindow(self.display)
        self.name_atoms = [self.x.XInternAtom(self.display, atom, 0) for atom in (b"_NET_WM_NAME", b"WM_NAME")]

    def is_shown(self, title):
        """Whether a visible window with these words in its title has painted its middle."""
        return any(title in self._title(window) and self._is_painted(window) for window in self._top_windows())

    def _top_windows(self):
        root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
        children = ctypes.POINTER(ctypes.c_ulong)()
        self.x.XQueryTree(self.display, self.root, ctypes.byref(root), ctypes.byref(parent),
                          ctypes.byref(children), ctypes.byref(count))
        windows = [children[i] for i in range(count.value)]
        if count.value:
            self.x.XFree(children)
        return windows

    def _title(self, window):
        for atom in self.name_atoms:
            kind, form = ctypes.c_ulong(), ctypes.c_int()
            items, left, text = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_char_p()
            refused = self.x.XGetWindowProperty(
                self.display, window, atom, 0, 256, 0, _ANY_TYPE, ctypes.byref(kind), ctypes.byref(form),
                ctypes.byref(items), ctypes.byref(left), ctypes.byref(text))
            if not refused and text:
                words = text.value.decode(errors="replace")
                self.x.XFree(text)
                return words
        return ""

    def _is_painted(self, window):
        place = _Attributes()
        if (not self.x.XGetWindowAttributes(self.display, window, ctypes.byref(place))
                or place.map_state != _IS_VIEWABLE or place.width < _BAND[0] or place.height < _BAND[1]):
            return False
        image = self.x.XGetImage(self.display, window, (place.width - _BAND[0]) // 2, (place.height - _BAND[1]) // 2,
                                 *_BAND, _ALL_PLANES, _Z_PIXMAP)
        if not image:
            return False
        pixels = ctypes.string_at(image.contents.data, image.contents.bytes_per_line * image.contents.height)
        self.x.XDestroyImage(image)
        return pixels != pixels[:4] * (len(pixels) // 4)
