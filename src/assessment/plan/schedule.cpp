// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/plan/schedule.h"

#include "assessment/plan/work_days.h"
#include "assessment/register_rules/graph.h"

#include <QHash>

#include <algorithm>

namespace gapwright {

namespace {

/// A stretch of working days: from `begin` up to, not including, `end`.
struct Stretch {
    qint64 begin = 0;
    qint64 end = 0;

    [[nodiscard]] qint64 length() const { return end - begin; }
};

using Links = std::vector<std::vector<std::size_t>>;

class Scheduling {
public:
    explicit Scheduling(std::span<const PlanTask> tasks)
        : m_tasks(tasks)
        , m_before(tasks.size())
        , m_behind(tasks.size())
        , m_planned(tasks.size())
        , m_early(tasks.size())
        , m_late(tasks.size(), 0)
    {
        m_result.tasks.resize(tasks.size());
    }

    PlanSchedule run()
    {
        readDates();
        link();
        order();
        forward();
        backward();
        finish();
        return std::move(m_result);
    }

private:
    void readDates()
    {
        for (std::size_t i = 0; i < m_tasks.size(); ++i) {
            const PlanTask &task = m_tasks[i];
            TaskSchedule &one = m_result.tasks[i];
            one.end = task.end.isValid() ? task.end : task.start;
            one.start = task.start.isValid() && !task.isMilestone ? task.start : one.end;
            one.isDated = one.end.isValid();
            if (!one.isDated)
                continue;
            if (one.start > one.end)
                one.start = one.end; // dates in the wrong order: the last day counts
            m_planned[i].end = workDaysBefore(one.end.addDays(1));
            m_planned[i].begin = task.isMilestone ? m_planned[i].end : workDaysBefore(one.start);
            m_result.start =
                m_result.start.isValid() ? std::min(m_result.start, one.start) : one.start;
            m_result.end = m_result.end.isValid() ? std::max(m_result.end, one.end) : one.end;
        }
        m_early = m_planned;
    }

    /// Links between dated tasks; those inside a circle are left out.
    void link()
    {
        QHash<QString, std::size_t> places;
        places.reserve(qsizetype(m_tasks.size()));
        for (std::size_t i = 0; i < m_tasks.size(); ++i)
            places.insert(m_tasks[i].id, i);
        for (std::size_t i = 0; i < m_tasks.size(); ++i) {
            for (const QString &id : m_tasks[i].after) {
                const auto place = places.constFind(id);
                if (place != places.constEnd())
                    m_before[i].push_back(*place);
            }
        }
        const std::vector<bool> circular = nodesOnCycles(m_before);
        for (std::size_t i = 0; i < m_tasks.size(); ++i) {
            m_result.tasks[i].isCircular = circular[i];
            std::erase_if(m_before[i], [&](std::size_t before) {
                return (circular[i] && circular[before]) || !m_result.tasks[before].isDated
                    || !m_result.tasks[i].isDated;
            });
            for (const std::size_t before : m_before[i])
                m_behind[before].push_back(i);
        }
    }

    void order()
    {
        std::vector<std::size_t> waitsFor(m_tasks.size());
        m_order.reserve(m_tasks.size());
        for (std::size_t i = 0; i < m_tasks.size(); ++i) {
            waitsFor[i] = m_before[i].size();
            if (waitsFor[i] == 0)
                m_order.push_back(i);
        }
        for (std::size_t next = 0; next < m_order.size(); ++next) {
            for (const std::size_t behind : m_behind[m_order[next]]) {
                if (--waitsFor[behind] == 0)
                    m_order.push_back(behind);
            }
        }
    }

    void forward()
    {
        for (const std::size_t i : m_order) {
            const qint64 length = m_planned[i].length();
            for (const std::size_t before : m_before[i]) {
                if (m_tasks[before].isFinished)
                    continue; // whatever it was, it no longer holds anything up
                m_result.tasks[i].startsTooEarly =
                    m_result.tasks[i].startsTooEarly || m_planned[i].begin < m_planned[before].end;
                if (!m_tasks[i].isFinished)
                    m_early[i].begin = std::max(m_early[i].begin, m_early[before].end);
            }
            m_early[i].end = m_early[i].begin + length;
            if (m_result.tasks[i].isDated)
                m_lastEnd = std::max(m_lastEnd, m_early[i].end);
        }
    }

    void backward()
    {
        std::fill(m_late.begin(), m_late.end(), m_lastEnd);
        for (auto i = m_order.rbegin(); i != m_order.rend(); ++i) {
            for (const std::size_t behind : m_behind[*i]) {
                if (!m_tasks[behind].isFinished)
                    m_late[*i] = std::min(m_late[*i], m_late[behind] - m_planned[behind].length());
            }
        }
    }

    void finish()
    {
        for (std::size_t i = 0; i < m_tasks.size(); ++i) {
            TaskSchedule &one = m_result.tasks[i];
            if (!one.isDated)
                continue;
            const bool isMoved = m_early[i].begin > m_planned[i].begin;
            one.earliestStart = isMoved ? startOf(i) : one.start;
            one.earliestEnd = isMoved ? workDayAt(m_early[i].end - 1) : one.end;
            m_result.expectedEnd = m_result.expectedEnd.isValid()
                ? std::max(m_result.expectedEnd, one.earliestEnd)
                : one.earliestEnd;
            if (m_tasks[i].isFinished)
                continue;
            one.slack = int(m_late[i] - m_early[i].end);
            one.isCritical = one.slack <= 0;
            if (one.isCritical)
                m_result.criticalPath.push_back(i);
        }
        std::ranges::stable_sort(m_result.criticalPath, {}, [this](std::size_t i) {
            return std::pair(m_early[i].begin, m_early[i].end);
        });
    }

    [[nodiscard]] QDate startOf(std::size_t i) const
    {
        return workDayAt(m_tasks[i].isMilestone ? m_early[i].end - 1 : m_early[i].begin);
    }

    std::span<const PlanTask> m_tasks;
    Links m_before; ///< what each task waits for
    Links m_behind; ///< what waits for it
    std::vector<Stretch> m_planned;
    std::vector<Stretch> m_early;
    std::vector<qint64> m_late; ///< the latest end that moves nothing
    std::vector<std::size_t> m_order; ///< nothing before what it waits for
    qint64 m_lastEnd = 0;
    PlanSchedule m_result;
};

} // namespace

PlanSchedule scheduleOf(std::span<const PlanTask> tasks)
{
    return Scheduling(tasks).run();
}

} // namespace gapwright
